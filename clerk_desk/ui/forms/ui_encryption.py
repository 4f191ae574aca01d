# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'encryption.ui'
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

from clerk_desk.ui.dialogs.push import Push

class Ui_Encryption(object):
    def setupUi(self, Encryption):
        if not Encryption.objectName():
            Encryption.setObjectName(u"Encryption")
        Encryption.resize(560, 300)
        self.column = QVBoxLayout(Encryption)
        self.column.setObjectName(u"column")
        self.title = QLabel(Encryption)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(Encryption)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.ways = QHBoxLayout()
        self.ways.setObjectName(u"ways")
        self.change = Push(Encryption)
        self.change.setObjectName(u"change")
        self.change.setAutoDefault(False)

        self.ways.addWidget(self.change)

        self.new_key = Push(Encryption)
        self.new_key.setObjectName(u"new_key")
        self.new_key.setAutoDefault(False)

        self.ways.addWidget(self.new_key)

        self.beside = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways.addItem(self.beside)


        self.column.addLayout(self.ways)

        self.keep = QCheckBox(Encryption)
        self.keep.setObjectName(u"keep")

        self.column.addWidget(self.keep)

        self.refusal = QLabel(Encryption)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.down = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.down)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.off = Push(Encryption)
        self.off.setObjectName(u"off")
        self.off.setAutoDefault(False)

        self.buttons.addWidget(self.off)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.act = Push(Encryption)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.change, self.new_key)
        QWidget.setTabOrder(self.new_key, self.keep)
        QWidget.setTabOrder(self.keep, self.off)
        QWidget.setTabOrder(self.off, self.act)

        self.retranslateUi(Encryption)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Encryption)
    # setupUi

    def retranslateUi(self, Encryption):
        Encryption.setWindowTitle(QCoreApplication.translate("Encryption", u"Encryption", None))
        self.title.setText(QCoreApplication.translate("Encryption", u"The minutes are encrypted", None))
        self.note.setText("")
        self.change.setText(QCoreApplication.translate("Encryption", u"Change the &passphrase\u2026", None))
        self.new_key.setText(QCoreApplication.translate("Encryption", u"New &recovery key\u2026", None))
        self.keep.setText(QCoreApplication.translate("Encryption", u"Keep the key in this computer's keyring, and do &not ask at the start", None))
        self.refusal.setText("")
        self.off.setText(QCoreApplication.translate("Encryption", u"&Take the encryption off\u2026", None))
        self.act.setText(QCoreApplication.translate("Encryption", u"Close", None))
    # retranslateUi

