# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'take_agenda.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.push import Push

class Ui_TakeAgenda(object):
    def setupUi(self, TakeAgenda):
        if not TakeAgenda.objectName():
            TakeAgenda.setObjectName(u"TakeAgenda")
        TakeAgenda.resize(940, 560)
        self.column = QVBoxLayout(TakeAgenda)
        self.column.setObjectName(u"column")
        self.title = QLabel(TakeAgenda)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(TakeAgenda)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.halves = QHBoxLayout()
        self.halves.setObjectName(u"halves")
        self.leftHalf = QVBoxLayout()
        self.leftHalf.setObjectName(u"leftHalf")
        self.textLabel = QLabel(TakeAgenda)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.leftHalf.addWidget(self.textLabel)

        self.text = QPlainTextEdit(TakeAgenda)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.leftHalf.addWidget(self.text)

        self.leftButtons = QHBoxLayout()
        self.leftButtons.setObjectName(u"leftButtons")
        self.openFile = Push(TakeAgenda)
        self.openFile.setObjectName(u"openFile")
        self.openFile.setAutoDefault(False)

        self.leftButtons.addWidget(self.openFile)

        self.leftPush = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.leftButtons.addItem(self.leftPush)


        self.leftHalf.addLayout(self.leftButtons)


        self.halves.addLayout(self.leftHalf)

        self.rightHalf = QVBoxLayout()
        self.rightHalf.setObjectName(u"rightHalf")
        self.understoodLabel = QLabel(TakeAgenda)
        self.understoodLabel.setObjectName(u"understoodLabel")
        self.understoodLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.rightHalf.addWidget(self.understoodLabel)

        self.understood = QTreeWidget(TakeAgenda)
        self.understood.setObjectName(u"understood")
        self.understood.setHeaderHidden(True)

        self.rightHalf.addWidget(self.understood)

        self.rightButtons = QHBoxLayout()
        self.rightButtons.setObjectName(u"rightButtons")
        self.rename = Push(TakeAgenda)
        self.rename.setObjectName(u"rename")
        self.rename.setAutoDefault(False)

        self.rightButtons.addWidget(self.rename)

        self.leaveOut = Push(TakeAgenda)
        self.leaveOut.setObjectName(u"leaveOut")
        self.leaveOut.setAutoDefault(False)

        self.rightButtons.addWidget(self.leaveOut)

        self.makeItem = Push(TakeAgenda)
        self.makeItem.setObjectName(u"makeItem")
        self.makeItem.setAutoDefault(False)

        self.rightButtons.addWidget(self.makeItem)

        self.rightPush = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rightButtons.addItem(self.rightPush)


        self.rightHalf.addLayout(self.rightButtons)


        self.halves.addLayout(self.rightHalf)


        self.column.addLayout(self.halves)

        self.refusal = QLabel(TakeAgenda)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(TakeAgenda)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(TakeAgenda)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.understoodLabel.setBuddy(self.understood)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.openFile)
        QWidget.setTabOrder(self.openFile, self.understood)
        QWidget.setTabOrder(self.understood, self.rename)
        QWidget.setTabOrder(self.rename, self.leaveOut)
        QWidget.setTabOrder(self.leaveOut, self.makeItem)
        QWidget.setTabOrder(self.makeItem, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(TakeAgenda)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(TakeAgenda)
    # setupUi

    def retranslateUi(self, TakeAgenda):
        TakeAgenda.setWindowTitle(QCoreApplication.translate("TakeAgenda", u"Take in the agenda", None))
        self.title.setText(QCoreApplication.translate("TakeAgenda", u"Take in the agenda", None))
        self.note.setText(QCoreApplication.translate("TakeAgenda", u"Paste the agenda or open its file. What is read stands at the right; mend it there before it is taken in.", None))
        self.textLabel.setText(QCoreApplication.translate("TakeAgenda", u"&Agenda", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("TakeAgenda", u"Agenda", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("TakeAgenda", u"Paste it here", None))
        self.openFile.setText(QCoreApplication.translate("TakeAgenda", u"&Open a file\u2026", None))
        self.understoodLabel.setText(QCoreApplication.translate("TakeAgenda", u"What was &read", None))
        ___qtreewidgetitem = self.understood.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("TakeAgenda", u"2", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("TakeAgenda", u"1", None))
#if QT_CONFIG(accessibility)
        self.understood.setAccessibleName(QCoreApplication.translate("TakeAgenda", u"What was read", None))
#endif // QT_CONFIG(accessibility)
        self.rename.setText(QCoreApplication.translate("TakeAgenda", u"Re&word", None))
        self.leaveOut.setText(QCoreApplication.translate("TakeAgenda", u"&Leave out", None))
        self.makeItem.setText(QCoreApplication.translate("TakeAgenda", u"&Make an item", None))
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("TakeAgenda", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("TakeAgenda", u"Take in", None))
    # retranslateUi

