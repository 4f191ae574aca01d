# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.dialogs.push import Push

class Ui_Recovery(object):
    def setupUi(self, Recovery):
        if not Recovery.objectName():
            Recovery.setObjectName(u"Recovery")
        Recovery.resize(560, 300)
        self.column = QVBoxLayout(Recovery)
        self.column.setObjectName(u"column")
        self.title = QLabel(Recovery)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(Recovery)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.words = TextLine(Recovery)
        self.words.setObjectName(u"words")

        self.column.addWidget(self.words)

        self.rest = QLabel(Recovery)
        self.rest.setObjectName(u"rest")
        self.rest.setWordWrap(True)
        self.rest.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.rest)

        self.ways = QHBoxLayout()
        self.ways.setObjectName(u"ways")
        self.print_it = Push(Recovery)
        self.print_it.setObjectName(u"print_it")
        self.print_it.setAutoDefault(False)

        self.ways.addWidget(self.print_it)

        self.copy = Push(Recovery)
        self.copy.setObjectName(u"copy")
        self.copy.setAutoDefault(False)

        self.ways.addWidget(self.copy)

        self.beside = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.beside)


        self.column.addLayout(self.ways)

        self.have = QCheckBox(Recovery)
        self.have.setObjectName(u"have")

        self.column.addWidget(self.have)

        self.refusal = QLabel(Recovery)
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

        self.act = Push(Recovery)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.words, self.print_it)
        QWidget.setTabOrder(self.print_it, self.copy)
        QWidget.setTabOrder(self.copy, self.have)
        QWidget.setTabOrder(self.have, self.act)

        self.retranslateUi(Recovery)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Recovery)
    # setupUi

    def retranslateUi(self, Recovery):
        Recovery.setWindowTitle(QCoreApplication.translate("Recovery", u"Recovery key", None))
        self.title.setText(QCoreApplication.translate("Recovery", u"The recovery key", None))
        self.note.setText("")
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("Recovery", u"Recovery key", None))
#endif // QT_CONFIG(accessibility)
        self.rest.setText("")
        self.print_it.setText(QCoreApplication.translate("Recovery", u"&Print\u2026", None))
        self.copy.setText(QCoreApplication.translate("Recovery", u"&Copy", None))
        self.have.setText(QCoreApplication.translate("Recovery", u"I have &it on paper or in a safe place", None))
        self.refusal.setText("")
        self.act.setText(QCoreApplication.translate("Recovery", u"Go on", None))
    # retranslateUi

