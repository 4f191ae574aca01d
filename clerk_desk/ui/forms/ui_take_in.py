# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'take_in.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.fields import (Choice, Day, Radio, TextLine)
from clerk_desk.ui.dialogs.push import Push

class Ui_TakeIn(object):
    def setupUi(self, TakeIn):
        if not TakeIn.objectName():
            TakeIn.setObjectName(u"TakeIn")
        TakeIn.resize(1060, 660)
        self.column = QVBoxLayout(TakeIn)
        self.column.setObjectName(u"column")
        self.title = QLabel(TakeIn)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.halves = QHBoxLayout()
        self.halves.setObjectName(u"halves")
        self.left = QVBoxLayout()
        self.left.setObjectName(u"left")
        self.textLabel = QLabel(TakeIn)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.left.addWidget(self.textLabel)

        self.text = QPlainTextEdit(TakeIn)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.left.addWidget(self.text)


        self.halves.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setObjectName(u"right")
        self.understoodLabel = QLabel(TakeIn)
        self.understoodLabel.setObjectName(u"understoodLabel")
        self.understoodLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.right.addWidget(self.understoodLabel)

        self.understood = QTreeWidget(TakeIn)
        self.understood.headerItem().setText(0, "")
        self.understood.headerItem().setText(1, "")
        self.understood.setObjectName(u"understood")
        self.understood.setHeaderHidden(True)
        self.understood.setColumnCount(2)

        self.right.addWidget(self.understood)


        self.halves.addLayout(self.right)


        self.column.addLayout(self.halves)

        self.asNew = Radio(TakeIn)
        self.asNew.setObjectName(u"asNew")
        self.asNew.setChecked(True)

        self.column.addWidget(self.asNew)

        self.fields = QHBoxLayout()
        self.fields.setObjectName(u"fields")
        self.c1 = QVBoxLayout()
        self.c1.setObjectName(u"c1")
        self.committeeLabel = QLabel(TakeIn)
        self.committeeLabel.setObjectName(u"committeeLabel")
        self.committeeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.c1.addWidget(self.committeeLabel)

        self.committee = Choice(TakeIn)
        self.committee.setObjectName(u"committee")
        self.committee.setEditable(True)

        self.c1.addWidget(self.committee)


        self.fields.addLayout(self.c1)

        self.c2 = QVBoxLayout()
        self.c2.setObjectName(u"c2")
        self.dateLabel = QLabel(TakeIn)
        self.dateLabel.setObjectName(u"dateLabel")
        self.dateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.c2.addWidget(self.dateLabel)

        self.date = Day(TakeIn)
        self.date.setObjectName(u"date")
        self.date.setCalendarPopup(True)

        self.c2.addWidget(self.date)


        self.fields.addLayout(self.c2)

        self.c3 = QVBoxLayout()
        self.c3.setObjectName(u"c3")
        self.timeLabel = QLabel(TakeIn)
        self.timeLabel.setObjectName(u"timeLabel")
        self.timeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.c3.addWidget(self.timeLabel)

        self.time = TextLine(TakeIn)
        self.time.setObjectName(u"time")

        self.c3.addWidget(self.time)


        self.fields.addLayout(self.c3)

        self.c4 = QVBoxLayout()
        self.c4.setObjectName(u"c4")
        self.venueLabel = QLabel(TakeIn)
        self.venueLabel.setObjectName(u"venueLabel")
        self.venueLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.c4.addWidget(self.venueLabel)

        self.venue = TextLine(TakeIn)
        self.venue.setObjectName(u"venue")

        self.c4.addWidget(self.venue)


        self.fields.addLayout(self.c4)

        self.c5 = QVBoxLayout()
        self.c5.setObjectName(u"c5")
        self.styleLabel = QLabel(TakeIn)
        self.styleLabel.setObjectName(u"styleLabel")
        self.styleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.c5.addWidget(self.styleLabel)

        self.style = Choice(TakeIn)
        self.style.setObjectName(u"style")

        self.c5.addWidget(self.style)


        self.fields.addLayout(self.c5)


        self.column.addLayout(self.fields)

        self.atEnd = Radio(TakeIn)
        self.atEnd.setObjectName(u"atEnd")

        self.column.addWidget(self.atEnd)

        self.refusal = QLabel(TakeIn)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(TakeIn)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(TakeIn)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.textLabel.setBuddy(self.text)
        self.understoodLabel.setBuddy(self.understood)
        self.committeeLabel.setBuddy(self.committee)
        self.dateLabel.setBuddy(self.date)
        self.timeLabel.setBuddy(self.time)
        self.venueLabel.setBuddy(self.venue)
        self.styleLabel.setBuddy(self.style)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.understood)
        QWidget.setTabOrder(self.understood, self.asNew)
        QWidget.setTabOrder(self.asNew, self.committee)
        QWidget.setTabOrder(self.committee, self.date)
        QWidget.setTabOrder(self.date, self.time)
        QWidget.setTabOrder(self.time, self.venue)
        QWidget.setTabOrder(self.venue, self.style)
        QWidget.setTabOrder(self.style, self.atEnd)
        QWidget.setTabOrder(self.atEnd, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(TakeIn)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(TakeIn)
    # setupUi

    def retranslateUi(self, TakeIn):
        TakeIn.setWindowTitle(QCoreApplication.translate("TakeIn", u"Paste agenda or minutes", None))
        self.title.setText(QCoreApplication.translate("TakeIn", u"Paste agenda or minutes", None))
        self.textLabel.setText(QCoreApplication.translate("TakeIn", u"The &text as it is", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("TakeIn", u"The text as it is", None))
#endif // QT_CONFIG(accessibility)
        self.text.setPlaceholderText(QCoreApplication.translate("TakeIn", u"Paste it here with Ctrl+V. Nothing is kept until you press the button below.", None))
        self.understoodLabel.setText(QCoreApplication.translate("TakeIn", u"&What was read", None))
#if QT_CONFIG(accessibility)
        self.understood.setAccessibleName(QCoreApplication.translate("TakeIn", u"What was read", None))
#endif // QT_CONFIG(accessibility)
        self.asNew.setText(QCoreApplication.translate("TakeIn", u"&A new meeting", None))
        self.committeeLabel.setText(QCoreApplication.translate("TakeIn", u"&Committee", None))
#if QT_CONFIG(accessibility)
        self.committee.setAccessibleName(QCoreApplication.translate("TakeIn", u"Committee", None))
#endif // QT_CONFIG(accessibility)
        self.dateLabel.setText(QCoreApplication.translate("TakeIn", u"&Date", None))
#if QT_CONFIG(accessibility)
        self.date.setAccessibleName(QCoreApplication.translate("TakeIn", u"Date", None))
#endif // QT_CONFIG(accessibility)
        self.date.setDisplayFormat(QCoreApplication.translate("TakeIn", u"d MMMM yyyy", None))
        self.timeLabel.setText(QCoreApplication.translate("TakeIn", u"T&ime", None))
#if QT_CONFIG(accessibility)
        self.time.setAccessibleName(QCoreApplication.translate("TakeIn", u"Time", None))
#endif // QT_CONFIG(accessibility)
        self.time.setPlaceholderText(QCoreApplication.translate("TakeIn", u"18:30", None))
        self.venueLabel.setText(QCoreApplication.translate("TakeIn", u"&Venue", None))
#if QT_CONFIG(accessibility)
        self.venue.setAccessibleName(QCoreApplication.translate("TakeIn", u"Venue", None))
#endif // QT_CONFIG(accessibility)
        self.styleLabel.setText(QCoreApplication.translate("TakeIn", u"House &style", None))
#if QT_CONFIG(accessibility)
        self.style.setAccessibleName(QCoreApplication.translate("TakeIn", u"House style", None))
#endif // QT_CONFIG(accessibility)
        self.atEnd.setText(QCoreApplication.translate("TakeIn", u"At the &end of the meeting that is open", None))
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("TakeIn", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("TakeIn", u"Make this meeting", None))
    # retranslateUi

