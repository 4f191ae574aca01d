# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_meeting.ui'
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
    QHeaderView, QLabel, QSizePolicy, QSpacerItem,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.fields import (Choice, Day, TextLine)
from clerk_desk.ui.dialogs.push import Push

class Ui_NewMeeting(object):
    def setupUi(self, NewMeeting):
        if not NewMeeting.objectName():
            NewMeeting.setObjectName(u"NewMeeting")
        NewMeeting.resize(580, 660)
        self.column = QVBoxLayout(NewMeeting)
        self.column.setObjectName(u"column")
        self.title = QLabel(NewMeeting)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.committeeLabel = QLabel(NewMeeting)
        self.committeeLabel.setObjectName(u"committeeLabel")
        self.committeeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.committeeLabel)

        self.committee = Choice(NewMeeting)
        self.committee.setObjectName(u"committee")
        self.committee.setEditable(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.committee)

        self.dateLabel = QLabel(NewMeeting)
        self.dateLabel.setObjectName(u"dateLabel")
        self.dateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dateLabel)

        self.date = Day(NewMeeting)
        self.date.setObjectName(u"date")
        self.date.setCalendarPopup(True)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.date)

        self.dateNote = QLabel(NewMeeting)
        self.dateNote.setObjectName(u"dateNote")
        self.dateNote.setWordWrap(True)
        self.dateNote.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.dateNote)

        self.timeLabel = QLabel(NewMeeting)
        self.timeLabel.setObjectName(u"timeLabel")
        self.timeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.timeLabel)

        self.time = TextLine(NewMeeting)
        self.time.setObjectName(u"time")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.time)

        self.venueLabel = QLabel(NewMeeting)
        self.venueLabel.setObjectName(u"venueLabel")
        self.venueLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.venueLabel)

        self.venue = TextLine(NewMeeting)
        self.venue.setObjectName(u"venue")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.venue)

        self.styleLabel = QLabel(NewMeeting)
        self.styleLabel.setObjectName(u"styleLabel")
        self.styleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.styleLabel)

        self.style = Choice(NewMeeting)
        self.style.setObjectName(u"style")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.style)


        self.column.addLayout(self.fields)

        self.agendaLabel = QLabel(NewMeeting)
        self.agendaLabel.setObjectName(u"agendaLabel")
        self.agendaLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.agendaLabel)

        self.nothing = QLabel(NewMeeting)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.nothing)

        self.agenda = QTreeWidget(NewMeeting)
        self.agenda.setObjectName(u"agenda")
        self.agenda.setHeaderHidden(True)

        self.column.addWidget(self.agenda)

        self.refusal = QLabel(NewMeeting)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.takeAgenda = Push(NewMeeting)
        self.takeAgenda.setObjectName(u"takeAgenda")
        self.takeAgenda.setAutoDefault(False)

        self.buttons.addWidget(self.takeAgenda)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(NewMeeting)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(NewMeeting)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.committeeLabel.setBuddy(self.committee)
        self.dateLabel.setBuddy(self.date)
        self.timeLabel.setBuddy(self.time)
        self.venueLabel.setBuddy(self.venue)
        self.styleLabel.setBuddy(self.style)
        self.agendaLabel.setBuddy(self.agenda)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.committee, self.date)
        QWidget.setTabOrder(self.date, self.time)
        QWidget.setTabOrder(self.time, self.venue)
        QWidget.setTabOrder(self.venue, self.style)
        QWidget.setTabOrder(self.style, self.agenda)
        QWidget.setTabOrder(self.agenda, self.takeAgenda)
        QWidget.setTabOrder(self.takeAgenda, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(NewMeeting)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(NewMeeting)
    # setupUi

    def retranslateUi(self, NewMeeting):
        NewMeeting.setWindowTitle(QCoreApplication.translate("NewMeeting", u"New meeting", None))
        self.title.setText(QCoreApplication.translate("NewMeeting", u"New meeting", None))
        self.committeeLabel.setText(QCoreApplication.translate("NewMeeting", u"&Committee", None))
#if QT_CONFIG(accessibility)
        self.committee.setAccessibleName(QCoreApplication.translate("NewMeeting", u"Committee", None))
#endif // QT_CONFIG(accessibility)
        self.dateLabel.setText(QCoreApplication.translate("NewMeeting", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.date.setAccessibleName(QCoreApplication.translate("NewMeeting", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.date.setDisplayFormat(QCoreApplication.translate("NewMeeting", u"d MMMM yyyy", None))
        self.dateNote.setText("")
        self.timeLabel.setText(QCoreApplication.translate("NewMeeting", u"&Time", None))
#if QT_CONFIG(accessibility)
        self.time.setAccessibleName(QCoreApplication.translate("NewMeeting", u"Time", None))
#endif // QT_CONFIG(accessibility)
        self.time.setPlaceholderText(QCoreApplication.translate("NewMeeting", u"18:30", None))
        self.venueLabel.setText(QCoreApplication.translate("NewMeeting", u"&Venue", None))
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleName(QCoreApplication.translate("NewMeeting", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.venue.setPlaceholderText(QCoreApplication.translate("NewMeeting", u"Council Chamber", None))
        self.styleLabel.setText(QCoreApplication.translate("NewMeeting", u"House &style", None))
#if QT_CONFIG(accessibility)
        self.style.setAccessibleName(QCoreApplication.translate("NewMeeting", u"House style", None))
#endif // QT_CONFIG(accessibility)
        self.agendaLabel.setText(QCoreApplication.translate("NewMeeting", u"On the &agenda already", None))
        self.nothing.setText(QCoreApplication.translate("NewMeeting", u"Nothing yet: no standing items, no minutes to confirm, no follow-ups that are open.", None))
        ___qtreewidgetitem = self.agenda.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("NewMeeting", u"2", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("NewMeeting", u"1", None))
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleName(QCoreApplication.translate("NewMeeting", u"On the agenda", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
        self.takeAgenda.setText(QCoreApplication.translate("NewMeeting", u"Add, then take in the a&genda\u2026", None))
        self.cancel.setText(QCoreApplication.translate("NewMeeting", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("NewMeeting", u"Add meeting", None))
    # retranslateUi

