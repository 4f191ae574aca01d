# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'move_meeting.ui'
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

class Ui_MoveMeeting(object):
    def setupUi(self, MoveMeeting):
        if not MoveMeeting.objectName():
            MoveMeeting.setObjectName(u"MoveMeeting")
        MoveMeeting.resize(480, 300)
        self.column = QVBoxLayout(MoveMeeting)
        self.column.setObjectName(u"column")
        self.title = QLabel(MoveMeeting)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.dateLabel = QLabel(MoveMeeting)
        self.dateLabel.setObjectName(u"dateLabel")
        self.dateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.dateLabel)

        self.date = Day(MoveMeeting)
        self.date.setObjectName(u"date")
        self.date.setCalendarPopup(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.date)

        self.closed = QLabel(MoveMeeting)
        self.closed.setObjectName(u"closed")
        self.closed.setWordWrap(True)
        self.closed.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.closed)

        self.timeLabel = QLabel(MoveMeeting)
        self.timeLabel.setObjectName(u"timeLabel")
        self.timeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.timeLabel)

        self.time = TextLine(MoveMeeting)
        self.time.setObjectName(u"time")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.time)

        self.venueLabel = QLabel(MoveMeeting)
        self.venueLabel.setObjectName(u"venueLabel")
        self.venueLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.venueLabel)

        self.venue = TextLine(MoveMeeting)
        self.venue.setObjectName(u"venue")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.venue)


        self.column.addLayout(self.fields)

        self.refusal = QLabel(MoveMeeting)
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

        self.cancel = Push(MoveMeeting)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(MoveMeeting)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dateLabel.setBuddy(self.date)
        self.timeLabel.setBuddy(self.time)
        self.venueLabel.setBuddy(self.venue)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.date, self.time)
        QWidget.setTabOrder(self.time, self.venue)
        QWidget.setTabOrder(self.venue, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(MoveMeeting)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(MoveMeeting)
    # setupUi

    def retranslateUi(self, MoveMeeting):
        MoveMeeting.setWindowTitle(QCoreApplication.translate("MoveMeeting", u"Move the meeting", None))
        self.title.setText(QCoreApplication.translate("MoveMeeting", u"Move the meeting", None))
        self.dateLabel.setText(QCoreApplication.translate("MoveMeeting", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.date.setAccessibleName(QCoreApplication.translate("MoveMeeting", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.date.setDisplayFormat(QCoreApplication.translate("MoveMeeting", u"d MMMM yyyy", None))
        self.closed.setText("")
        self.timeLabel.setText(QCoreApplication.translate("MoveMeeting", u"&Time", None))
#if QT_CONFIG(accessibility)
        self.time.setAccessibleName(QCoreApplication.translate("MoveMeeting", u"Time", None))
#endif // QT_CONFIG(accessibility)
        self.time.setPlaceholderText(QCoreApplication.translate("MoveMeeting", u"18:30", None))
        self.venueLabel.setText(QCoreApplication.translate("MoveMeeting", u"&Venue", None))
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleName(QCoreApplication.translate("MoveMeeting", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.venue.setPlaceholderText(QCoreApplication.translate("MoveMeeting", u"Council Chamber", None))
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("MoveMeeting", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("MoveMeeting", u"Move it", None))
    # retranslateUi

