# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correction.ui'
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
    QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.fields import Choice
from clerk_desk.ui.dialogs.push import Push

class Ui_Correction(object):
    def setupUi(self, Correction):
        if not Correction.objectName():
            Correction.setObjectName(u"Correction")
        Correction.resize(640, 400)
        self.column = QVBoxLayout(Correction)
        self.column.setObjectName(u"column")
        self.title = QLabel(Correction)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(Correction)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.laterLabel = QLabel(Correction)
        self.laterLabel.setObjectName(u"laterLabel")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.laterLabel)

        self.later = Choice(Correction)
        self.later.setObjectName(u"later")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.later)

        self.minuteLabel = QLabel(Correction)
        self.minuteLabel.setObjectName(u"minuteLabel")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.minuteLabel)

        self.minute = Choice(Correction)
        self.minute.setObjectName(u"minute")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.minute)

        self.itemLabel = QLabel(Correction)
        self.itemLabel.setObjectName(u"itemLabel")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.itemLabel)

        self.item = Choice(Correction)
        self.item.setObjectName(u"item")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.item)

        self.wordsLabel = QLabel(Correction)
        self.wordsLabel.setObjectName(u"wordsLabel")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.wordsLabel)

        self.words = QPlainTextEdit(Correction)
        self.words.setObjectName(u"words")
        self.words.setTabChangesFocus(True)

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.words)


        self.column.addLayout(self.fields)

        self.refusal = QLabel(Correction)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Correction)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Correction)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        self.column.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.laterLabel.setBuddy(self.later)
        self.minuteLabel.setBuddy(self.minute)
        self.itemLabel.setBuddy(self.item)
        self.wordsLabel.setBuddy(self.words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.later, self.minute)
        QWidget.setTabOrder(self.minute, self.item)
        QWidget.setTabOrder(self.item, self.words)
        QWidget.setTabOrder(self.words, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Correction)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Correction)
    # setupUi

    def retranslateUi(self, Correction):
        Correction.setWindowTitle(QCoreApplication.translate("Correction", u"Record a correction", None))
        self.title.setText(QCoreApplication.translate("Correction", u"Record a correction", None))
        self.note.setText("")
        self.laterLabel.setText(QCoreApplication.translate("Correction", u"&Meeting that corrected them", None))
#if QT_CONFIG(accessibility)
        self.later.setAccessibleName(QCoreApplication.translate("Correction", u"Meeting that corrected them", None))
#endif // QT_CONFIG(accessibility)
        self.minuteLabel.setText(QCoreApplication.translate("Correction", u"&Its minute", None))
#if QT_CONFIG(accessibility)
        self.minute.setAccessibleName(QCoreApplication.translate("Correction", u"Its minute", None))
#endif // QT_CONFIG(accessibility)
        self.itemLabel.setText(QCoreApplication.translate("Correction", u"&What is corrected", None))
#if QT_CONFIG(accessibility)
        self.item.setAccessibleName(QCoreApplication.translate("Correction", u"What is corrected", None))
#endif // QT_CONFIG(accessibility)
        self.wordsLabel.setText(QCoreApplication.translate("Correction", u"W&ords as minuted there", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("Correction", u"Words as minuted there", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Correction", u"&Cancel", None))
        self.act.setText(QCoreApplication.translate("Correction", u"Record the correction", None))
    # retranslateUi

