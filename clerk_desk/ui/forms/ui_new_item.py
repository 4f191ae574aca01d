# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_item.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_NewItem(object):
    def setupUi(self, NewItem):
        if not NewItem.objectName():
            NewItem.setObjectName(u"NewItem")
        NewItem.resize(520, 240)
        self.column = QVBoxLayout(NewItem)
        self.column.setObjectName(u"column")
        self.title = QLabel(NewItem)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.numberLabel = QLabel(NewItem)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = QLineEdit(NewItem)
        self.number.setObjectName(u"number")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.number)

        self.nameLabel = QLabel(NewItem)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = QLineEdit(NewItem)
        self.name.setObjectName(u"name")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.name)


        self.column.addLayout(self.fields)

        self.refusal = QLabel(NewItem)
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

        self.cancel = QPushButton(NewItem)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = QPushButton(NewItem)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.number)
        self.nameLabel.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.number, self.name)
        QWidget.setTabOrder(self.name, self.act)
        QWidget.setTabOrder(self.act, self.cancel)

        self.retranslateUi(NewItem)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(NewItem)
    # setupUi

    def retranslateUi(self, NewItem):
        NewItem.setWindowTitle(QCoreApplication.translate("NewItem", u"Add an item", None))
        self.title.setText(QCoreApplication.translate("NewItem", u"Add an item", None))
        self.numberLabel.setText(QCoreApplication.translate("NewItem", u"&Number", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("NewItem", u"Number", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("NewItem", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("NewItem", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("NewItem", u"Urgent business", None))
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("NewItem", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("NewItem", u"Add item", None))
    # retranslateUi

