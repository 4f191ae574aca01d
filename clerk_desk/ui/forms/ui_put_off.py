# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'put_off.ui'
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

from clerk_desk.ui.dialogs.fields import (Choice, TextLine)
from clerk_desk.ui.dialogs.push import Push

class Ui_PutOff(object):
    def setupUi(self, PutOff):
        if not PutOff.objectName():
            PutOff.setObjectName(u"PutOff")
        PutOff.resize(560, 250)
        self.column = QVBoxLayout(PutOff)
        self.column.setObjectName(u"column")
        self.title = QLabel(PutOff)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.toLabel = QLabel(PutOff)
        self.toLabel.setObjectName(u"toLabel")
        self.toLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.toLabel)

        self.to = Choice(PutOff)
        self.to.setObjectName(u"to")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.to)

        self.wordsLabel = QLabel(PutOff)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.wordsLabel)

        self.words = TextLine(PutOff)
        self.words.setObjectName(u"words")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.words)


        self.column.addLayout(self.fields)

        self.note = QLabel(PutOff)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.refusal = QLabel(PutOff)
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

        self.cancel = Push(PutOff)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(PutOff)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.toLabel.setBuddy(self.to)
        self.wordsLabel.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.to, self.words)
        QWidget.setTabOrder(self.words, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(PutOff)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(PutOff)
    # setupUi

    def retranslateUi(self, PutOff):
        PutOff.setWindowTitle(QCoreApplication.translate("PutOff", u"Defer the item", None))
        self.title.setText(QCoreApplication.translate("PutOff", u"Defer the item", None))
        self.toLabel.setText(QCoreApplication.translate("PutOff", u"&To", None))
#if QT_CONFIG(accessibility)
        self.to.setAccessibleName(QCoreApplication.translate("PutOff", u"To which meeting", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("PutOff", u"&Words", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("PutOff", u"In words", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("PutOff", u"to the spring, pending legal advice", None))
        self.note.setText("")
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("PutOff", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("PutOff", u"Defer it", None))
    # retranslateUi

