# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'amendment.ui'
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

class Ui_Amendment(object):
    def setupUi(self, Amendment):
        if not Amendment.objectName():
            Amendment.setObjectName(u"Amendment")
        Amendment.resize(640, 480)
        self.column = QVBoxLayout(Amendment)
        self.column.setObjectName(u"column")
        self.title = QLabel(Amendment)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.what = QLabel(Amendment)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.what)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.moverLabel = QLabel(Amendment)
        self.moverLabel.setObjectName(u"moverLabel")
        self.moverLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.moverLabel)

        self.mover = Choice(Amendment)
        self.mover.setObjectName(u"mover")
        self.mover.setEditable(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.mover)

        self.seconderLabel = QLabel(Amendment)
        self.seconderLabel.setObjectName(u"seconderLabel")
        self.seconderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.seconderLabel)

        self.seconder = Choice(Amendment)
        self.seconder.setObjectName(u"seconder")
        self.seconder.setEditable(True)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.seconder)

        self.leaveOutLabel = QLabel(Amendment)
        self.leaveOutLabel.setObjectName(u"leaveOutLabel")
        self.leaveOutLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.leaveOutLabel)

        self.leaveOut = TextLine(Amendment)
        self.leaveOut.setObjectName(u"leaveOut")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.leaveOut)

        self.putInLabel = QLabel(Amendment)
        self.putInLabel.setObjectName(u"putInLabel")
        self.putInLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.putInLabel)

        self.putIn = TextLine(Amendment)
        self.putIn.setObjectName(u"putIn")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.putIn)

        self.wordsLabel = QLabel(Amendment)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.wordsLabel)

        self.words = TextLine(Amendment)
        self.words.setObjectName(u"words")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.words)

        self.outcomeLabel = QLabel(Amendment)
        self.outcomeLabel.setObjectName(u"outcomeLabel")
        self.outcomeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.outcomeLabel)

        self.outcome = Choice(Amendment)
        self.outcome.setObjectName(u"outcome")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.outcome)

        self.counts = QHBoxLayout()
        self.counts.setObjectName(u"counts")
        self.forCountLabel = QLabel(Amendment)
        self.forCountLabel.setObjectName(u"forCountLabel")
        self.forCountLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.counts.addWidget(self.forCountLabel)

        self.forCount = TextLine(Amendment)
        self.forCount.setObjectName(u"forCount")

        self.counts.addWidget(self.forCount)

        self.againstCountLabel = QLabel(Amendment)
        self.againstCountLabel.setObjectName(u"againstCountLabel")
        self.againstCountLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.counts.addWidget(self.againstCountLabel)

        self.againstCount = TextLine(Amendment)
        self.againstCount.setObjectName(u"againstCount")

        self.counts.addWidget(self.againstCount)

        self.abstainCountLabel = QLabel(Amendment)
        self.abstainCountLabel.setObjectName(u"abstainCountLabel")
        self.abstainCountLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.counts.addWidget(self.abstainCountLabel)

        self.abstainCount = TextLine(Amendment)
        self.abstainCount.setObjectName(u"abstainCount")

        self.counts.addWidget(self.abstainCount)


        self.fields.setLayout(6, QFormLayout.ItemRole.FieldRole, self.counts)


        self.column.addLayout(self.fields)

        self.reads = QLabel(Amendment)
        self.reads.setObjectName(u"reads")
        self.reads.setWordWrap(True)
        self.reads.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.reads)

        self.refusal = QLabel(Amendment)
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

        self.cancel = Push(Amendment)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Amendment)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.moverLabel.setBuddy(self.mover)
        self.seconderLabel.setBuddy(self.seconder)
        self.leaveOutLabel.setBuddy(self.leaveOut)
        self.putInLabel.setBuddy(self.putIn)
        self.wordsLabel.setBuddy(self.words)
        self.outcomeLabel.setBuddy(self.outcome)
        self.forCountLabel.setBuddy(self.forCount)
        self.againstCountLabel.setBuddy(self.againstCount)
        self.abstainCountLabel.setBuddy(self.abstainCount)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.mover, self.seconder)
        QWidget.setTabOrder(self.seconder, self.leaveOut)
        QWidget.setTabOrder(self.leaveOut, self.putIn)
        QWidget.setTabOrder(self.putIn, self.words)
        QWidget.setTabOrder(self.words, self.outcome)
        QWidget.setTabOrder(self.outcome, self.forCount)
        QWidget.setTabOrder(self.forCount, self.againstCount)
        QWidget.setTabOrder(self.againstCount, self.abstainCount)
        QWidget.setTabOrder(self.abstainCount, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Amendment)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Amendment)
    # setupUi

    def retranslateUi(self, Amendment):
        Amendment.setWindowTitle(QCoreApplication.translate("Amendment", u"Amendment", None))
        self.title.setText("")
        self.what.setText("")
        self.moverLabel.setText(QCoreApplication.translate("Amendment", u"&Moved by", None))
#if QT_CONFIG(accessibility)
        self.mover.setAccessibleName(QCoreApplication.translate("Amendment", u"Mover", None))
#endif // QT_CONFIG(accessibility)
        self.seconderLabel.setText(QCoreApplication.translate("Amendment", u"&Seconded by", None))
#if QT_CONFIG(accessibility)
        self.seconder.setAccessibleName(QCoreApplication.translate("Amendment", u"Seconder", None))
#endif // QT_CONFIG(accessibility)
        self.leaveOutLabel.setText(QCoreApplication.translate("Amendment", u"&Leave out", None))
#if QT_CONFIG(accessibility)
        self.leaveOut.setAccessibleName(QCoreApplication.translate("Amendment", u"Words to leave out", None))
#endif // QT_CONFIG(accessibility)
        self.leaveOut.setPlaceholderText(QCoreApplication.translate("Amendment", u"Words of the resolution, as it has them", None))
        self.putInLabel.setText(QCoreApplication.translate("Amendment", u"&Put in", None))
#if QT_CONFIG(accessibility)
        self.putIn.setAccessibleName(QCoreApplication.translate("Amendment", u"Words to put in", None))
#endif // QT_CONFIG(accessibility)
        self.putIn.setPlaceholderText(QCoreApplication.translate("Amendment", u"In their place; with nothing left out they go to the end", None))
        self.wordsLabel.setText(QCoreApplication.translate("Amendment", u"What is mo&ved", None))
#if QT_CONFIG(accessibility)
        self.words.setAccessibleName(QCoreApplication.translate("Amendment", u"What is moved", None))
#endif // QT_CONFIG(accessibility)
        self.words.setPlaceholderText(QCoreApplication.translate("Amendment", u"In words; made from the two above where it is empty", None))
        self.outcomeLabel.setText(QCoreApplication.translate("Amendment", u"&Outcome", None))
#if QT_CONFIG(accessibility)
        self.outcome.setAccessibleName(QCoreApplication.translate("Amendment", u"What became of it", None))
#endif // QT_CONFIG(accessibility)
        self.forCountLabel.setText(QCoreApplication.translate("Amendment", u"&For", None))
#if QT_CONFIG(accessibility)
        self.forCount.setAccessibleName(QCoreApplication.translate("Amendment", u"For", None))
#endif // QT_CONFIG(accessibility)
        self.forCount.setPlaceholderText(QCoreApplication.translate("Amendment", u"0", None))
        self.againstCountLabel.setText(QCoreApplication.translate("Amendment", u"A&gainst", None))
#if QT_CONFIG(accessibility)
        self.againstCount.setAccessibleName(QCoreApplication.translate("Amendment", u"Against", None))
#endif // QT_CONFIG(accessibility)
        self.againstCount.setPlaceholderText(QCoreApplication.translate("Amendment", u"0", None))
        self.abstainCountLabel.setText(QCoreApplication.translate("Amendment", u"Abs&tained", None))
#if QT_CONFIG(accessibility)
        self.abstainCount.setAccessibleName(QCoreApplication.translate("Amendment", u"Abstained", None))
#endif // QT_CONFIG(accessibility)
        self.abstainCount.setPlaceholderText(QCoreApplication.translate("Amendment", u"0", None))
        self.reads.setText("")
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Amendment", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Amendment", u"Write into the minutes", None))
    # retranslateUi

