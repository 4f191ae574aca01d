# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'standing_item.ui'
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

class Ui_StandingItem(object):
    def setupUi(self, StandingItem):
        if not StandingItem.objectName():
            StandingItem.setObjectName(u"StandingItem")
        StandingItem.resize(500, 260)
        self.column = QVBoxLayout(StandingItem)
        self.column.setObjectName(u"column")
        self.title = QLabel(StandingItem)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.itemTitleLabel = QLabel(StandingItem)
        self.itemTitleLabel.setObjectName(u"itemTitleLabel")
        self.itemTitleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.itemTitleLabel)

        self.itemTitle = TextLine(StandingItem)
        self.itemTitle.setObjectName(u"itemTitle")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.itemTitle)

        self.useLabel = QLabel(StandingItem)
        self.useLabel.setObjectName(u"useLabel")
        self.useLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.useLabel)

        self.use = Choice(StandingItem)
        self.use.setObjectName(u"use")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.use)

        self.placeLabel = QLabel(StandingItem)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.place = Choice(StandingItem)
        self.place.setObjectName(u"place")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.place)


        self.column.addLayout(self.fields)

        self.refusal = QLabel(StandingItem)
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

        self.cancel = Push(StandingItem)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(StandingItem)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.itemTitleLabel.setBuddy(self.itemTitle)
        self.useLabel.setBuddy(self.use)
        self.placeLabel.setBuddy(self.place)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.itemTitle, self.use)
        QWidget.setTabOrder(self.use, self.place)
        QWidget.setTabOrder(self.place, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(StandingItem)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(StandingItem)
    # setupUi

    def retranslateUi(self, StandingItem):
        StandingItem.setWindowTitle(QCoreApplication.translate("StandingItem", u"Standing item", None))
        self.title.setText(QCoreApplication.translate("StandingItem", u"Standing item", None))
        self.itemTitleLabel.setText(QCoreApplication.translate("StandingItem", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.itemTitle.setAccessibleName(QCoreApplication.translate("StandingItem", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.itemTitle.setPlaceholderText(QCoreApplication.translate("StandingItem", u"Declarations of interest", None))
        self.useLabel.setText(QCoreApplication.translate("StandingItem", u"&Drafted with", None))
#if QT_CONFIG(accessibility)
        self.use.setAccessibleName(QCoreApplication.translate("StandingItem", u"Drafted with", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText(QCoreApplication.translate("StandingItem", u"&Where", None))
#if QT_CONFIG(accessibility)
        self.place.setAccessibleName(QCoreApplication.translate("StandingItem", u"Where", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("StandingItem", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("StandingItem", u"Keep changes", None))
    # retranslateUi

