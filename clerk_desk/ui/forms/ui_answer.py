# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answer.ui'
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

from clerk_desk.ui.dialogs.fields import (Choice, Day, TextLine)
from clerk_desk.ui.dialogs.push import Push

class Ui_Answer(object):
    def setupUi(self, Answer):
        if not Answer.objectName():
            Answer.setObjectName(u"Answer")
        Answer.resize(560, 320)
        self.column = QVBoxLayout(Answer)
        self.column.setObjectName(u"column")
        self.title = QLabel(Answer)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.what = QLabel(Answer)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.what)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.saidLabel = QLabel(Answer)
        self.saidLabel.setObjectName(u"saidLabel")
        self.saidLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.saidLabel)

        self.said = Choice(Answer)
        self.said.setObjectName(u"said")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.said)

        self.onLabel = QLabel(Answer)
        self.onLabel.setObjectName(u"onLabel")
        self.onLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.onLabel)

        self.on = Day(Answer)
        self.on.setObjectName(u"on")
        self.on.setCalendarPopup(True)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.on)

        self.reasonLabel = QLabel(Answer)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reason = TextLine(Answer)
        self.reason.setObjectName(u"reason")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reason)


        self.column.addLayout(self.fields)

        self.refusal = QLabel(Answer)
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

        self.cancel = Push(Answer)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Answer)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.saidLabel.setBuddy(self.said)
        self.onLabel.setBuddy(self.on)
        self.reasonLabel.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.said, self.on)
        QWidget.setTabOrder(self.on, self.reason)
        QWidget.setTabOrder(self.reason, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Answer)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Answer)
    # setupUi

    def retranslateUi(self, Answer):
        Answer.setWindowTitle(QCoreApplication.translate("Answer", u"Answer", None))
        self.title.setText("")
        self.what.setText("")
        self.saidLabel.setText(QCoreApplication.translate("Answer", u"&Answer", None))
#if QT_CONFIG(accessibility)
        self.said.setAccessibleName(QCoreApplication.translate("Answer", u"Answer", None))
#endif // QT_CONFIG(accessibility)
        self.onLabel.setText(QCoreApplication.translate("Answer", u"&Day", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("Answer", u"Day of the answer", None))
#endif // QT_CONFIG(accessibility)
        self.on.setDisplayFormat(QCoreApplication.translate("Answer", u"d MMMM yyyy", None))
        self.reasonLabel.setText(QCoreApplication.translate("Answer", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("Answer", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Answer", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Answer", u"Put into the log", None))
    # retranslateUi

