# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'record.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QTextEdit, QVBoxLayout,
    QWidget)

from clerk_desk.ui.dialogs.fields import Choice
from clerk_desk.ui.dialogs.push import Push

class Ui_Record(object):
    def setupUi(self, Record):
        if not Record.objectName():
            Record.setObjectName(u"Record")
        Record.resize(880, 640)
        self.column = QVBoxLayout(Record)
        self.column.setObjectName(u"column")
        self.title = QLabel(Record)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(Record)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.between = QHBoxLayout()
        self.between.setObjectName(u"between")
        self.oldLabel = QLabel(Record)
        self.oldLabel.setObjectName(u"oldLabel")
        self.oldLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.between.addWidget(self.oldLabel)

        self.old = Choice(Record)
        self.old.setObjectName(u"old")

        self.between.addWidget(self.old)

        self.newLabel = QLabel(Record)
        self.newLabel.setObjectName(u"newLabel")
        self.newLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.between.addWidget(self.newLabel)

        self.new = Choice(Record)
        self.new.setObjectName(u"new")

        self.between.addWidget(self.new)

        self.audienceLabel = QLabel(Record)
        self.audienceLabel.setObjectName(u"audienceLabel")
        self.audienceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.between.addWidget(self.audienceLabel)

        self.audience = Choice(Record)
        self.audience.setObjectName(u"audience")

        self.between.addWidget(self.audience)


        self.column.addLayout(self.between)

        self.shown = QTextEdit(Record)
        self.shown.setObjectName(u"shown")
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)

        self.column.addWidget(self.shown)

        self.count = QLabel(Record)
        self.count.setObjectName(u"count")
        self.count.setWordWrap(True)
        self.count.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.count)

        self.refusal = QLabel(Record)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.sent = Push(Record)
        self.sent.setObjectName(u"sent")
        self.sent.setAutoDefault(False)

        self.buttons.addWidget(self.sent)

        self.agreed = Push(Record)
        self.agreed.setObjectName(u"agreed")
        self.agreed.setAutoDefault(False)

        self.buttons.addWidget(self.agreed)

        self.correct = Push(Record)
        self.correct.setObjectName(u"correct")
        self.correct.setAutoDefault(False)

        self.buttons.addWidget(self.correct)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Record)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Record)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        self.column.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.oldLabel.setBuddy(self.old)
        self.newLabel.setBuddy(self.new)
        self.audienceLabel.setBuddy(self.audience)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old, self.new)
        QWidget.setTabOrder(self.new, self.audience)
        QWidget.setTabOrder(self.audience, self.shown)
        QWidget.setTabOrder(self.shown, self.sent)
        QWidget.setTabOrder(self.sent, self.agreed)
        QWidget.setTabOrder(self.agreed, self.correct)
        QWidget.setTabOrder(self.correct, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Record)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Record)
    # setupUi

    def retranslateUi(self, Record):
        Record.setWindowTitle(QCoreApplication.translate("Record", u"The record of these minutes", None))
        self.title.setText(QCoreApplication.translate("Record", u"The record of these minutes", None))
        self.note.setText("")
        self.oldLabel.setText(QCoreApplication.translate("Record", u"&From", None))
#if QT_CONFIG(accessibility)
        self.old.setAccessibleName(QCoreApplication.translate("Record", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.newLabel.setText(QCoreApplication.translate("Record", u"&to", None))
#if QT_CONFIG(accessibility)
        self.new.setAccessibleName(QCoreApplication.translate("Record", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.audienceLabel.setText(QCoreApplication.translate("Record", u"fo&r", None))
#if QT_CONFIG(accessibility)
        self.audience.setAccessibleName(QCoreApplication.translate("Record", u"For whom", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.shown.setAccessibleName(QCoreApplication.translate("Record", u"What changed", None))
#endif // QT_CONFIG(accessibility)
        self.count.setText("")
        self.refusal.setText("")
        self.sent.setText(QCoreApplication.translate("Record", u"Mark as &sent out", None))
        self.agreed.setText(QCoreApplication.translate("Record", u"Mark as &agreed by the Chair", None))
        self.correct.setText(QCoreApplication.translate("Record", u"Record a c&orrection\u2026", None))
        self.cancel.setText(QCoreApplication.translate("Record", u"&Close", None))
        self.act.setText(QCoreApplication.translate("Record", u"&Write to a file\u2026", None))
    # retranslateUi

