# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'name_item.ui'
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

class Ui_NameItem(object):
    def setupUi(self, NameItem):
        if not NameItem.objectName():
            NameItem.setObjectName(u"NameItem")
        NameItem.resize(520, 240)
        self.column = QVBoxLayout(NameItem)
        self.column.setObjectName(u"column")
        self.title = QLabel(NameItem)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.nameLabel = QLabel(NameItem)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextLine(NameItem)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.numberLabel = QLabel(NameItem)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextLine(NameItem)
        self.number.setObjectName(u"number")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.number)


        self.column.addLayout(self.fields)

        self.note = QLabel(NameItem)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.refusal = QLabel(NameItem)
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

        self.cancel = Push(NameItem)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(NameItem)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.numberLabel.setBuddy(self.number)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.number)
        QWidget.setTabOrder(self.number, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(NameItem)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(NameItem)
    # setupUi

    def retranslateUi(self, NameItem):
        NameItem.setWindowTitle(QCoreApplication.translate("NameItem", u"Rename the item", None))
        self.title.setText(QCoreApplication.translate("NameItem", u"Rename the item", None))
        self.nameLabel.setText(QCoreApplication.translate("NameItem", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("NameItem", u"Title of the item", None))
#endif // QT_CONFIG(accessibility)
        self.numberLabel.setText(QCoreApplication.translate("NameItem", u"&Number", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("NameItem", u"Number of the item", None))
#endif // QT_CONFIG(accessibility)
        self.number.setPlaceholderText(QCoreApplication.translate("NameItem", u"None", None))
        self.note.setText("")
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("NameItem", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("NameItem", u"Rename it", None))
    # retranslateUi

