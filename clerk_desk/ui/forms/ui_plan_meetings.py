# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_meetings.ui'
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
    QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.fields import (Choice, Day, TextLine)
from clerk_desk.ui.dialogs.push import Push

class Ui_PlanMeetings(object):
    def setupUi(self, PlanMeetings):
        if not PlanMeetings.objectName():
            PlanMeetings.setObjectName(u"PlanMeetings")
        PlanMeetings.resize(520, 560)
        self.column = QVBoxLayout(PlanMeetings)
        self.column.setObjectName(u"column")
        self.title = QLabel(PlanMeetings)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.firstLabel = QLabel(PlanMeetings)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.firstLabel)

        self.first = Day(PlanMeetings)
        self.first.setObjectName(u"first")
        self.first.setCalendarPopup(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.first)

        self.everyLabel = QLabel(PlanMeetings)
        self.everyLabel.setObjectName(u"everyLabel")
        self.everyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.everyLabel)

        self.every = Choice(PlanMeetings)
        self.every.setObjectName(u"every")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.every)

        self.lastLabel = QLabel(PlanMeetings)
        self.lastLabel.setObjectName(u"lastLabel")
        self.lastLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.lastLabel)

        self.last = Day(PlanMeetings)
        self.last.setObjectName(u"last")
        self.last.setCalendarPopup(True)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.last)

        self.timeLabel = QLabel(PlanMeetings)
        self.timeLabel.setObjectName(u"timeLabel")
        self.timeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.timeLabel)

        self.time = TextLine(PlanMeetings)
        self.time.setObjectName(u"time")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.time)

        self.venueLabel = QLabel(PlanMeetings)
        self.venueLabel.setObjectName(u"venueLabel")
        self.venueLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.venueLabel)

        self.venue = TextLine(PlanMeetings)
        self.venue.setObjectName(u"venue")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.venue)


        self.column.addLayout(self.fields)

        self.daysLabel = QLabel(PlanMeetings)
        self.daysLabel.setObjectName(u"daysLabel")
        self.daysLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.daysLabel)

        self.days = QPlainTextEdit(PlanMeetings)
        self.days.setObjectName(u"days")
        self.days.setTabChangesFocus(True)

        self.column.addWidget(self.days)

        self.note = QLabel(PlanMeetings)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.refusal = QLabel(PlanMeetings)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(PlanMeetings)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(PlanMeetings)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.firstLabel.setBuddy(self.first)
        self.everyLabel.setBuddy(self.every)
        self.lastLabel.setBuddy(self.last)
        self.timeLabel.setBuddy(self.time)
        self.venueLabel.setBuddy(self.venue)
        self.daysLabel.setBuddy(self.days)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first, self.every)
        QWidget.setTabOrder(self.every, self.last)
        QWidget.setTabOrder(self.last, self.time)
        QWidget.setTabOrder(self.time, self.venue)
        QWidget.setTabOrder(self.venue, self.days)
        QWidget.setTabOrder(self.days, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(PlanMeetings)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(PlanMeetings)
    # setupUi

    def retranslateUi(self, PlanMeetings):
        PlanMeetings.setWindowTitle(QCoreApplication.translate("PlanMeetings", u"Plan meetings", None))
        self.title.setText(QCoreApplication.translate("PlanMeetings", u"Plan meetings", None))
        self.firstLabel.setText(QCoreApplication.translate("PlanMeetings", u"&From", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("PlanMeetings", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.first.setDisplayFormat(QCoreApplication.translate("PlanMeetings", u"d MMMM yyyy", None))
        self.everyLabel.setText(QCoreApplication.translate("PlanMeetings", u"&Every", None))
#if QT_CONFIG(accessibility)
        self.every.setAccessibleName(QCoreApplication.translate("PlanMeetings", u"Every", None))
#endif // QT_CONFIG(accessibility)
        self.lastLabel.setText(QCoreApplication.translate("PlanMeetings", u"&To", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("PlanMeetings", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.last.setDisplayFormat(QCoreApplication.translate("PlanMeetings", u"d MMMM yyyy", None))
        self.timeLabel.setText(QCoreApplication.translate("PlanMeetings", u"T&ime", None))
#if QT_CONFIG(accessibility)
        self.time.setAccessibleName(QCoreApplication.translate("PlanMeetings", u"Time", None))
#endif // QT_CONFIG(accessibility)
        self.time.setPlaceholderText(QCoreApplication.translate("PlanMeetings", u"18:30", None))
        self.venueLabel.setText(QCoreApplication.translate("PlanMeetings", u"&Venue", None))
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleName(QCoreApplication.translate("PlanMeetings", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.venue.setPlaceholderText(QCoreApplication.translate("PlanMeetings", u"Council Chamber", None))
        self.daysLabel.setText(QCoreApplication.translate("PlanMeetings", u"&Days, one a line; take out or change any of them", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("PlanMeetings", u"Days", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText("")
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("PlanMeetings", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("PlanMeetings", u"Plan", None))
    # retranslateUi

