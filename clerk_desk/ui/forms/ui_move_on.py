# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'move_on.ui'
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

from clerk_desk.ui.dialogs.fields import (Day, TextLine)
from clerk_desk.ui.dialogs.push import Push

class Ui_MoveOn(object):
    def setupUi(self, MoveOn):
        if not MoveOn.objectName():
            MoveOn.setObjectName(u"MoveOn")
        MoveOn.resize(540, 292)
        self.column = QVBoxLayout(MoveOn)
        self.column.setObjectName(u"column")
        self.title = QLabel(MoveOn)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.what = QLabel(MoveOn)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.what)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.onLabel = QLabel(MoveOn)
        self.onLabel.setObjectName(u"onLabel")
        self.onLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.onLabel)

        self.on = Day(MoveOn)
        self.on.setObjectName(u"on")
        self.on.setCalendarPopup(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.on)

        self.noteLabel = QLabel(MoveOn)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = TextLine(MoveOn)
        self.note.setObjectName(u"note")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.note)


        self.column.addLayout(self.fields)

        self.refusal = QLabel(MoveOn)
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

        self.cancel = Push(MoveOn)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(MoveOn)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.onLabel.setBuddy(self.on)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on, self.note)
        QWidget.setTabOrder(self.note, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(MoveOn)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(MoveOn)
    # setupUi

    def retranslateUi(self, MoveOn):
        MoveOn.setWindowTitle(QCoreApplication.translate("MoveOn", u"Move on", None))
        self.title.setText("")
        self.what.setText("")
        self.onLabel.setText(QCoreApplication.translate("MoveOn", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("MoveOn", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.on.setDisplayFormat(QCoreApplication.translate("MoveOn", u"d MMMM yyyy", None))
        self.noteLabel.setText(QCoreApplication.translate("MoveOn", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("MoveOn", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("MoveOn", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("MoveOn", u"Move on", None))
    # retranslateUi

