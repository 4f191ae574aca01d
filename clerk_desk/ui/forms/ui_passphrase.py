# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.dialogs.push import Push

class Ui_Passphrase(object):
    def setupUi(self, Passphrase):
        if not Passphrase.objectName():
            Passphrase.setObjectName(u"Passphrase")
        Passphrase.resize(500, 300)
        self.column = QVBoxLayout(Passphrase)
        self.column.setObjectName(u"column")
        self.title = QLabel(Passphrase)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(Passphrase)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.secretLabel = QLabel(Passphrase)
        self.secretLabel.setObjectName(u"secretLabel")
        self.secretLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.secretLabel)

        self.secret = TextLine(Passphrase)
        self.secret.setObjectName(u"secret")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.secret)

        self.newLabel = QLabel(Passphrase)
        self.newLabel.setObjectName(u"newLabel")
        self.newLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.newLabel)

        self.new_words = TextLine(Passphrase)
        self.new_words.setObjectName(u"new_words")
        self.new_words.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.new_words)

        self.againLabel = QLabel(Passphrase)
        self.againLabel.setObjectName(u"againLabel")
        self.againLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.againLabel)

        self.again = TextLine(Passphrase)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.again)


        self.column.addLayout(self.fields)

        self.shown = QCheckBox(Passphrase)
        self.shown.setObjectName(u"shown")

        self.column.addWidget(self.shown)

        self.keep = QCheckBox(Passphrase)
        self.keep.setObjectName(u"keep")

        self.column.addWidget(self.keep)

        self.refusal = QLabel(Passphrase)
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

        self.cancel = Push(Passphrase)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Passphrase)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.secretLabel.setBuddy(self.secret)
        self.newLabel.setBuddy(self.new_words)
        self.againLabel.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.secret, self.new_words)
        QWidget.setTabOrder(self.new_words, self.again)
        QWidget.setTabOrder(self.again, self.shown)
        QWidget.setTabOrder(self.shown, self.keep)
        QWidget.setTabOrder(self.keep, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Passphrase)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Passphrase)
    # setupUi

    def retranslateUi(self, Passphrase):
        Passphrase.setWindowTitle(QCoreApplication.translate("Passphrase", u"Passphrase", None))
        self.title.setText(QCoreApplication.translate("Passphrase", u"Encrypt the minutes", None))
        self.note.setText("")
        self.secretLabel.setText(QCoreApplication.translate("Passphrase", u"&Passphrase", None))
#if QT_CONFIG(accessibility)
        self.secret.setAccessibleName(QCoreApplication.translate("Passphrase", u"Passphrase or recovery key", None))
#endif // QT_CONFIG(accessibility)
        self.newLabel.setText(QCoreApplication.translate("Passphrase", u"&New passphrase", None))
#if QT_CONFIG(accessibility)
        self.new_words.setAccessibleName(QCoreApplication.translate("Passphrase", u"New passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.againLabel.setText(QCoreApplication.translate("Passphrase", u"The same &again", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("Passphrase", u"The new passphrase again", None))
#endif // QT_CONFIG(accessibility)
        self.shown.setText(QCoreApplication.translate("Passphrase", u"&Show what is typed", None))
        self.keep.setText(QCoreApplication.translate("Passphrase", u"&Keep it in this computer's keyring, and do not ask at the start", None))
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Passphrase", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Passphrase", u"Encrypt them", None))
    # retranslateUi

