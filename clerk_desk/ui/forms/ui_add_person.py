# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'add_person.ui'
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

class Ui_AddPerson(object):
    def setupUi(self, AddPerson):
        if not AddPerson.objectName():
            AddPerson.setObjectName(u"AddPerson")
        AddPerson.resize(520, 330)
        self.column = QVBoxLayout(AddPerson)
        self.column.setObjectName(u"column")
        self.title = QLabel(AddPerson)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.nameLabel = QLabel(AddPerson)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextLine(AddPerson)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.postLabel = QLabel(AddPerson)
        self.postLabel.setObjectName(u"postLabel")
        self.postLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.postLabel)

        self.post = TextLine(AddPerson)
        self.post.setObjectName(u"post")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.post)

        self.seatLabel = QLabel(AddPerson)
        self.seatLabel.setObjectName(u"seatLabel")
        self.seatLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.seatLabel)

        self.seat = Choice(AddPerson)
        self.seat.setObjectName(u"seat")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.seat)

        self.itemsLabel = QLabel(AddPerson)
        self.itemsLabel.setObjectName(u"itemsLabel")
        self.itemsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.itemsLabel)

        self.items = Choice(AddPerson)
        self.items.setObjectName(u"items")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.items)


        self.column.addLayout(self.fields)

        self.reads = QLabel(AddPerson)
        self.reads.setObjectName(u"reads")
        self.reads.setWordWrap(True)
        self.reads.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.reads)

        self.refusal = QLabel(AddPerson)
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

        self.cancel = Push(AddPerson)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(AddPerson)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.postLabel.setBuddy(self.post)
        self.seatLabel.setBuddy(self.seat)
        self.itemsLabel.setBuddy(self.items)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.post)
        QWidget.setTabOrder(self.post, self.seat)
        QWidget.setTabOrder(self.seat, self.items)
        QWidget.setTabOrder(self.items, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(AddPerson)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(AddPerson)
    # setupUi

    def retranslateUi(self, AddPerson):
        AddPerson.setWindowTitle(QCoreApplication.translate("AddPerson", u"Add somebody to the list", None))
        self.title.setText(QCoreApplication.translate("AddPerson", u"Add somebody to the list", None))
        self.nameLabel.setText(QCoreApplication.translate("AddPerson", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("AddPerson", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("AddPerson", u"Naomi Fairclough", None))
        self.postLabel.setText(QCoreApplication.translate("AddPerson", u"&Post", None))
#if QT_CONFIG(accessibility)
        self.post.setAccessibleName(QCoreApplication.translate("AddPerson", u"Post", None))
#endif // QT_CONFIG(accessibility)
        self.post.setPlaceholderText(QCoreApplication.translate("AddPerson", u"Director of Children\u2019s Services", None))
        self.seatLabel.setText(QCoreApplication.translate("AddPerson", u"&As", None))
#if QT_CONFIG(accessibility)
        self.seat.setAccessibleName(QCoreApplication.translate("AddPerson", u"In what capacity", None))
#endif // QT_CONFIG(accessibility)
        self.itemsLabel.setText(QCoreApplication.translate("AddPerson", u"&For", None))
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("AddPerson", u"For the meeting or this item", None))
#endif // QT_CONFIG(accessibility)
        self.reads.setText("")
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("AddPerson", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("AddPerson", u"Add", None))
    # retranslateUi

