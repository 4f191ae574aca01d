# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'practice.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QTextBrowser, QVBoxLayout,
    QWidget)

from clerk_desk.ui.dialogs.push import Push

class Ui_Practice(object):
    def setupUi(self, Practice):
        if not Practice.objectName():
            Practice.setObjectName(u"Practice")
        Practice.resize(760, 580)
        self.column = QVBoxLayout(Practice)
        self.column.setObjectName(u"column")
        self.title = QLabel(Practice)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(Practice)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)

        self.column.addWidget(self.note)

        self.outcomes = QTextBrowser(Practice)
        self.outcomes.setObjectName(u"outcomes")

        self.column.addWidget(self.outcomes)

        self.refusal = QLabel(Practice)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setWordWrap(True)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.act = Push(Practice)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)

        self.between = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.between)

        self.cancel = Push(Practice)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)


        self.column.addLayout(self.buttons)


        self.retranslateUi(Practice)

        QMetaObject.connectSlotsByName(Practice)
    # setupUi

    def retranslateUi(self, Practice):
        Practice.setWindowTitle(QCoreApplication.translate("Practice", u"What was caught", None))
        self.title.setText(QCoreApplication.translate("Practice", u"What was caught", None))
#if QT_CONFIG(accessibility)
        self.outcomes.setAccessibleName(QCoreApplication.translate("Practice", u"What was said, and what became of it in your minutes", None))
#endif // QT_CONFIG(accessibility)
        self.act.setText(QCoreApplication.translate("Practice", u"&Begin the practice again", None))
        self.cancel.setText(QCoreApplication.translate("Practice", u"&Go on minuting", None))
    # retranslateUi

