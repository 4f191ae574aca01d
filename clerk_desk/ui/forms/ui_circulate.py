# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'circulate.ui'
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

class Ui_Circulate(object):
    def setupUi(self, Circulate):
        if not Circulate.objectName():
            Circulate.setObjectName(u"Circulate")
        Circulate.resize(720, 520)
        self.column = QVBoxLayout(Circulate)
        self.column.setObjectName(u"column")
        self.title = QLabel(Circulate)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.what = QLabel(Circulate)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.what)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.toLabel = QLabel(Circulate)
        self.toLabel.setObjectName(u"toLabel")
        self.toLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.toLabel)

        self.to = TextLine(Circulate)
        self.to.setObjectName(u"to")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.to)

        self.alsoLabel = QLabel(Circulate)
        self.alsoLabel.setObjectName(u"alsoLabel")
        self.alsoLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.alsoLabel)

        self.also = Choice(Circulate)
        self.also.setObjectName(u"also")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.also)

        self.onLabel = QLabel(Circulate)
        self.onLabel.setObjectName(u"onLabel")
        self.onLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.onLabel)

        self.sending = QHBoxLayout()
        self.sending.setObjectName(u"sending")
        self.on = Day(Circulate)
        self.on.setObjectName(u"on")
        self.on.setCalendarPopup(True)

        self.sending.addWidget(self.on)

        self.howLabel = QLabel(Circulate)
        self.howLabel.setObjectName(u"howLabel")
        self.howLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.sending.addWidget(self.howLabel)

        self.how = TextLine(Circulate)
        self.how.setObjectName(u"how")

        self.sending.addWidget(self.how)


        self.fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.sending)


        self.column.addLayout(self.fields)

        self.sides = QHBoxLayout()
        self.sides.setObjectName(u"sides")
        self.people = QVBoxLayout()
        self.people.setObjectName(u"people")
        self.namesLabel = QLabel(Circulate)
        self.namesLabel.setObjectName(u"namesLabel")
        self.namesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.people.addWidget(self.namesLabel)

        self.names = QTreeWidget(Circulate)
        self.names.setObjectName(u"names")
        self.names.setMinimumSize(QSize(0, 90))
        self.names.setRootIsDecorated(False)
        self.names.setHeaderHidden(True)

        self.people.addWidget(self.names)


        self.sides.addLayout(self.people)

        self.papers = QVBoxLayout()
        self.papers.setObjectName(u"papers")
        self.filesLabel = QLabel(Circulate)
        self.filesLabel.setObjectName(u"filesLabel")
        self.filesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.papers.addWidget(self.filesLabel)

        self.files = QTreeWidget(Circulate)
        self.files.setObjectName(u"files")
        self.files.setMinimumSize(QSize(0, 90))
        self.files.setRootIsDecorated(False)
        self.files.setHeaderHidden(True)

        self.papers.addWidget(self.files)


        self.sides.addLayout(self.papers)


        self.column.addLayout(self.sides)

        self.note = QLabel(Circulate)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.refusal = QLabel(Circulate)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.draft = Push(Circulate)
        self.draft.setObjectName(u"draft")
        self.draft.setAutoDefault(False)

        self.buttons.addWidget(self.draft)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Circulate)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Circulate)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.toLabel.setBuddy(self.to)
        self.alsoLabel.setBuddy(self.also)
        self.onLabel.setBuddy(self.on)
        self.howLabel.setBuddy(self.how)
        self.namesLabel.setBuddy(self.names)
        self.filesLabel.setBuddy(self.files)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.names, self.files)
        QWidget.setTabOrder(self.files, self.to)
        QWidget.setTabOrder(self.to, self.also)
        QWidget.setTabOrder(self.also, self.on)
        QWidget.setTabOrder(self.on, self.how)
        QWidget.setTabOrder(self.how, self.draft)
        QWidget.setTabOrder(self.draft, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Circulate)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Circulate)
    # setupUi

    def retranslateUi(self, Circulate):
        Circulate.setWindowTitle(QCoreApplication.translate("Circulate", u"Send on to members", None))
        self.title.setText("")
        self.what.setText("")
        self.toLabel.setText(QCoreApplication.translate("Circulate", u"&To", None))
#if QT_CONFIG(accessibility)
        self.to.setAccessibleName(QCoreApplication.translate("Circulate", u"To, in the words of the minutes", None))
#endif // QT_CONFIG(accessibility)
        self.alsoLabel.setText(QCoreApplication.translate("Circulate", u"&And to", None))
#if QT_CONFIG(accessibility)
        self.also.setAccessibleName(QCoreApplication.translate("Circulate", u"Another committee that gets it too", None))
#endif // QT_CONFIG(accessibility)
        self.onLabel.setText(QCoreApplication.translate("Circulate", u"Da&y", None))
#if QT_CONFIG(accessibility)
        self.on.setAccessibleName(QCoreApplication.translate("Circulate", u"Day on which it was sent", None))
#endif // QT_CONFIG(accessibility)
        self.on.setDisplayFormat(QCoreApplication.translate("Circulate", u"d MMMM yyyy", None))
        self.howLabel.setText(QCoreApplication.translate("Circulate", u"&How", None))
#if QT_CONFIG(accessibility)
        self.how.setAccessibleName(QCoreApplication.translate("Circulate", u"How it was sent", None))
#endif // QT_CONFIG(accessibility)
        self.namesLabel.setText(QCoreApplication.translate("Circulate", u"&Who gets it, as they stood then", None))
        ___qtreewidgetitem = self.names.headerItem()
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("Circulate", u"Name", None))
#if QT_CONFIG(accessibility)
        self.names.setAccessibleName(QCoreApplication.translate("Circulate", u"Who gets it, as they stood at that meeting", None))
#endif // QT_CONFIG(accessibility)
        self.filesLabel.setText(QCoreApplication.translate("Circulate", u"&Files that go with it", None))
        ___qtreewidgetitem1 = self.files.headerItem()
        ___qtreewidgetitem1.setText(1, QCoreApplication.translate("Circulate", u"Size", None))
        ___qtreewidgetitem1.setText(0, QCoreApplication.translate("Circulate", u"File", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("Circulate", u"Files that go with it", None))
#endif // QT_CONFIG(accessibility)
        self.note.setText("")
        self.refusal.setText("")
        self.draft.setText(QCoreApplication.translate("Circulate", u"Open the &draft", None))
        self.cancel.setText(QCoreApplication.translate("Circulate", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Circulate", u"Mark as sent on", None))
    # retranslateUi

