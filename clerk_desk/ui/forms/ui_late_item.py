# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'late_item.ui'
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

class Ui_LateItem(object):
    def setupUi(self, LateItem):
        if not LateItem.objectName():
            LateItem.setObjectName(u"LateItem")
        LateItem.resize(560, 330)
        self.column = QVBoxLayout(LateItem)
        self.column.setObjectName(u"column")
        self.title = QLabel(LateItem)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.nameLabel = QLabel(LateItem)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextLine(LateItem)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.numberLabel = QLabel(LateItem)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.number = TextLine(LateItem)
        self.number.setObjectName(u"number")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.number)

        self.kindLabel = QLabel(LateItem)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = Choice(LateItem)
        self.kind.setObjectName(u"kind")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.kind)

        self.reasonLabel = QLabel(LateItem)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = TextLine(LateItem)
        self.reason.setObjectName(u"reason")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reason)

        self.afterLabel = QLabel(LateItem)
        self.afterLabel.setObjectName(u"afterLabel")
        self.afterLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.afterLabel)

        self.after = Choice(LateItem)
        self.after.setObjectName(u"after")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.after)


        self.column.addLayout(self.fields)

        self.note = QLabel(LateItem)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.refusal = QLabel(LateItem)
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

        self.cancel = Push(LateItem)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(LateItem)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.numberLabel.setBuddy(self.number)
        self.kindLabel.setBuddy(self.kind)
        self.reasonLabel.setBuddy(self.reason)
        self.afterLabel.setBuddy(self.after)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.number)
        QWidget.setTabOrder(self.number, self.kind)
        QWidget.setTabOrder(self.kind, self.reason)
        QWidget.setTabOrder(self.reason, self.after)
        QWidget.setTabOrder(self.after, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(LateItem)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(LateItem)
    # setupUi

    def retranslateUi(self, LateItem):
        LateItem.setWindowTitle(QCoreApplication.translate("LateItem", u"Late or urgent item", None))
        self.title.setText(QCoreApplication.translate("LateItem", u"Late or urgent item", None))
        self.nameLabel.setText(QCoreApplication.translate("LateItem", u"&Title", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("LateItem", u"Title of the item", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("LateItem", u"Lease of the bowling green", None))
        self.numberLabel.setText(QCoreApplication.translate("LateItem", u"&Number", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("LateItem", u"Number of the item", None))
#endif // QT_CONFIG(accessibility)
        self.number.setPlaceholderText(QCoreApplication.translate("LateItem", u"None", None))
        self.kindLabel.setText(QCoreApplication.translate("LateItem", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("LateItem", u"How it came to the agenda", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText(QCoreApplication.translate("LateItem", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("LateItem", u"Why the chair takes it as urgent", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("LateItem", u"Why the chair takes it: the offer ends on Friday", None))
        self.afterLabel.setText(QCoreApplication.translate("LateItem", u"&After", None))
#if QT_CONFIG(accessibility)
        self.after.setAccessibleName(QCoreApplication.translate("LateItem", u"After which item", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText("")
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("LateItem", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("LateItem", u"Add it", None))
    # retranslateUi

