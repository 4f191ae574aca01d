# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'extend.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.dialogs.push import Push

class Ui_Extend(object):
    def setupUi(self, Extend):
        if not Extend.objectName():
            Extend.setObjectName(u"Extend")
        Extend.resize(460, 240)
        self.column = QVBoxLayout(Extend)
        self.column.setObjectName(u"column")
        self.title = QLabel(Extend)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.untilLabel = QLabel(Extend)
        self.untilLabel.setObjectName(u"untilLabel")
        self.untilLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.untilLabel)

        self.until = TextLine(Extend)
        self.until.setObjectName(u"until")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.until)

        self.wordsLabel = QLabel(Extend)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.wordsLabel)

        self.words = TextLine(Extend)
        self.words.setObjectName(u"words")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.words)


        self.column.addLayout(self.fields)

        self.note = QLabel(Extend)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.refusal = QLabel(Extend)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.down = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.down)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Extend)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Extend)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.untilLabel.setBuddy(self.until)
        self.wordsLabel.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.until, self.words)
        QWidget.setTabOrder(self.words, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Extend)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Extend)
    # setupUi

    def retranslateUi(self, Extend):
        Extend.setWindowTitle(QCoreApplication.translate("Extend", u"Extend the meeting", None))
        self.title.setText(QCoreApplication.translate("Extend", u"Extend the meeting", None))
        self.untilLabel.setText(QCoreApplication.translate("Extend", u"&Until", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("Extend", u"Until what time", None))
#endif // QT_CONFIG(accessibility)
        self.until.setPlaceholderText(QCoreApplication.translate("Extend", u"22:30", None))
        self.wordsLabel.setText(QCoreApplication.translate("Extend", u"&Words", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("Extend", u"Reason, if there is one to keep", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("Extend", u"to finish item 9", None))
        self.note.setText("")
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Extend", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Extend", u"Extend it", None))
    # retranslateUi

