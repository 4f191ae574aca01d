# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'phrases.ui'
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
    QHeaderView, QLabel, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.dialogs.push import Push

class Ui_Phrases(object):
    def setupUi(self, Phrases):
        if not Phrases.objectName():
            Phrases.setObjectName(u"Phrases")
        Phrases.resize(860, 560)
        self.column = QVBoxLayout(Phrases)
        self.column.setObjectName(u"column")
        self.title = QLabel(Phrases)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(Phrases)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.halves = QHBoxLayout()
        self.halves.setObjectName(u"halves")
        self.there = QTreeWidget(Phrases)
        self.there.headerItem().setText(2, "")
        self.there.setObjectName(u"there")
        self.there.setRootIsDecorated(False)
        self.there.setUniformRowHeights(True)

        self.halves.addWidget(self.there)

        self.one = QVBoxLayout()
        self.one.setObjectName(u"one")
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.abbreviationLabel = QLabel(Phrases)
        self.abbreviationLabel.setObjectName(u"abbreviationLabel")
        self.abbreviationLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.abbreviationLabel)

        self.abbreviation = TextLine(Phrases)
        self.abbreviation.setObjectName(u"abbreviation")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.abbreviation)

        self.nameLabel = QLabel(Phrases)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextLine(Phrases)
        self.name.setObjectName(u"name")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)


        self.one.addLayout(self.fields)

        self.textLabel = QLabel(Phrases)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.one.addWidget(self.textLabel)

        self.text = QPlainTextEdit(Phrases)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.one.addWidget(self.text)


        self.halves.addLayout(self.one)

        self.halves.setStretch(0, 5)
        self.halves.setStretch(1, 6)

        self.column.addLayout(self.halves)

        self.refusal = QLabel(Phrases)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.add = Push(Phrases)
        self.add.setObjectName(u"add")
        self.add.setAutoDefault(False)

        self.buttons.addWidget(self.add)

        self.remove = Push(Phrases)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.buttons.addWidget(self.remove)

        self.restore = Push(Phrases)
        self.restore.setObjectName(u"restore")
        self.restore.setAutoDefault(False)

        self.buttons.addWidget(self.restore)

        self.space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = Push(Phrases)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Phrases)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.abbreviationLabel.setBuddy(self.abbreviation)
        self.nameLabel.setBuddy(self.name)
        self.textLabel.setBuddy(self.text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.there, self.abbreviation)
        QWidget.setTabOrder(self.abbreviation, self.name)
        QWidget.setTabOrder(self.name, self.text)
        QWidget.setTabOrder(self.text, self.add)
        QWidget.setTabOrder(self.add, self.remove)
        QWidget.setTabOrder(self.remove, self.restore)
        QWidget.setTabOrder(self.restore, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Phrases)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Phrases)
    # setupUi

    def retranslateUi(self, Phrases):
        Phrases.setWindowTitle(QCoreApplication.translate("Phrases", u"Standing phrases", None))
        self.title.setText(QCoreApplication.translate("Phrases", u"Standing phrases", None))
        self.note.setText(QCoreApplication.translate("Phrases", u"Type the abbreviation and a space, and the phrase stands there. What is to be filled in stands in curly brackets: {name of member}. One line is one paragraph; what follows RESOLVED: is its clauses, a line that begins with - is a bullet.", None))
        ___qtreewidgetitem = self.there.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("Phrases", u"Typed", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("Phrases", u"Phrase", None))
#if QT_CONFIG(accessibility)
        self.there.setAccessibleName(QCoreApplication.translate("Phrases", u"Standing phrases", None))
#endif // QT_CONFIG(accessibility)
        self.abbreviationLabel.setText(QCoreApplication.translate("Phrases", u"A&bbreviation", None))
#if QT_CONFIG(accessibility)
        self.abbreviation.setAccessibleName(QCoreApplication.translate("Phrases", u"Abbreviation", None))
#endif // QT_CONFIG(accessibility)
        self.abbreviation.setPlaceholderText(QCoreApplication.translate("Phrases", u"apols", None))
        self.nameLabel.setText(QCoreApplication.translate("Phrases", u"&Name in lists", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("Phrases", u"Name in lists", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("Phrases", u"Apologies for absence", None))
        self.textLabel.setText(QCoreApplication.translate("Phrases", u"&Words", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("Phrases", u"Words of the phrase", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("Phrases", u"Apologies for absence were received from {names}.", None))
        self.refusal.setText("")
        self.add.setText(QCoreApplication.translate("Phrases", u"&Add a phrase", None))
        self.remove.setText(QCoreApplication.translate("Phrases", u"&Take it out", None))
        self.restore.setText(QCoreApplication.translate("Phrases", u"As &given", None))
        self.cancel.setText(QCoreApplication.translate("Phrases", u"&Close", None))
        self.act.setText(QCoreApplication.translate("Phrases", u"&Keep phrase", None))
    # retranslateUi

