# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'motion.ui'
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

class Ui_Motion(object):
    def setupUi(self, Motion):
        if not Motion.objectName():
            Motion.setObjectName(u"Motion")
        Motion.resize(640, 480)
        self.column = QVBoxLayout(Motion)
        self.column.setObjectName(u"column")
        self.title = QLabel(Motion)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.what = QLabel(Motion)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.what)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.moverLabel = QLabel(Motion)
        self.moverLabel.setObjectName(u"moverLabel")
        self.moverLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.moverLabel)

        self.mover = Choice(Motion)
        self.mover.setObjectName(u"mover")
        self.mover.setEditable(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.mover)

        self.seconderLabel = QLabel(Motion)
        self.seconderLabel.setObjectName(u"seconderLabel")
        self.seconderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.seconderLabel)

        self.seconder = Choice(Motion)
        self.seconder.setObjectName(u"seconder")
        self.seconder.setEditable(True)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.seconder)

        self.toBodyLabel = QLabel(Motion)
        self.toBodyLabel.setObjectName(u"toBodyLabel")
        self.toBodyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.toBodyLabel)

        self.toBody = TextLine(Motion)
        self.toBody.setObjectName(u"toBody")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.toBody)

        self.reasonsLabel = QLabel(Motion)
        self.reasonsLabel.setObjectName(u"reasonsLabel")
        self.reasonsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reasonsLabel)

        self.reasons = TextLine(Motion)
        self.reasons.setObjectName(u"reasons")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reasons)

        self.mannerLabel = QLabel(Motion)
        self.mannerLabel.setObjectName(u"mannerLabel")
        self.mannerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.mannerLabel)

        self.manner = Choice(Motion)
        self.manner.setObjectName(u"manner")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.manner)

        self.counts = QHBoxLayout()
        self.counts.setObjectName(u"counts")
        self.forCountLabel = QLabel(Motion)
        self.forCountLabel.setObjectName(u"forCountLabel")
        self.forCountLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.counts.addWidget(self.forCountLabel)

        self.forCount = TextLine(Motion)
        self.forCount.setObjectName(u"forCount")

        self.counts.addWidget(self.forCount)

        self.againstCountLabel = QLabel(Motion)
        self.againstCountLabel.setObjectName(u"againstCountLabel")
        self.againstCountLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.counts.addWidget(self.againstCountLabel)

        self.againstCount = TextLine(Motion)
        self.againstCount.setObjectName(u"againstCount")

        self.counts.addWidget(self.againstCount)

        self.abstainCountLabel = QLabel(Motion)
        self.abstainCountLabel.setObjectName(u"abstainCountLabel")
        self.abstainCountLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.counts.addWidget(self.abstainCountLabel)

        self.abstainCount = TextLine(Motion)
        self.abstainCount.setObjectName(u"abstainCount")

        self.counts.addWidget(self.abstainCount)


        self.fields.setLayout(5, QFormLayout.ItemRole.FieldRole, self.counts)

        self.dissentLabel = QLabel(Motion)
        self.dissentLabel.setObjectName(u"dissentLabel")
        self.dissentLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.dissentLabel)

        self.dissent = TextLine(Motion)
        self.dissent.setObjectName(u"dissent")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.dissent)


        self.column.addLayout(self.fields)

        self.reads = QLabel(Motion)
        self.reads.setObjectName(u"reads")
        self.reads.setWordWrap(True)
        self.reads.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.reads)

        self.refusal = QLabel(Motion)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.down = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.down)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.amendment = Push(Motion)
        self.amendment.setObjectName(u"amendment")
        self.amendment.setAutoDefault(False)

        self.buttons.addWidget(self.amendment)

        self.named = Push(Motion)
        self.named.setObjectName(u"named")
        self.named.setAutoDefault(False)

        self.buttons.addWidget(self.named)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Motion)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Motion)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.moverLabel.setBuddy(self.mover)
        self.seconderLabel.setBuddy(self.seconder)
        self.toBodyLabel.setBuddy(self.toBody)
        self.reasonsLabel.setBuddy(self.reasons)
        self.mannerLabel.setBuddy(self.manner)
        self.forCountLabel.setBuddy(self.forCount)
        self.againstCountLabel.setBuddy(self.againstCount)
        self.abstainCountLabel.setBuddy(self.abstainCount)
        self.dissentLabel.setBuddy(self.dissent)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.mover, self.seconder)
        QWidget.setTabOrder(self.seconder, self.toBody)
        QWidget.setTabOrder(self.toBody, self.reasons)
        QWidget.setTabOrder(self.reasons, self.manner)
        QWidget.setTabOrder(self.manner, self.forCount)
        QWidget.setTabOrder(self.forCount, self.againstCount)
        QWidget.setTabOrder(self.againstCount, self.abstainCount)
        QWidget.setTabOrder(self.abstainCount, self.dissent)
        QWidget.setTabOrder(self.dissent, self.amendment)
        QWidget.setTabOrder(self.amendment, self.named)
        QWidget.setTabOrder(self.named, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Motion)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Motion)
    # setupUi

    def retranslateUi(self, Motion):
        Motion.setWindowTitle(QCoreApplication.translate("Motion", u"Motion", None))
        self.title.setText("")
        self.what.setText("")
        self.moverLabel.setText(QCoreApplication.translate("Motion", u"&Moved by", None))
#if QT_CONFIG(accessibility)
        self.mover.setAccessibleName(QCoreApplication.translate("Motion", u"Mover", None))
#endif // QT_CONFIG(accessibility)
        self.seconderLabel.setText(QCoreApplication.translate("Motion", u"&Seconded by", None))
#if QT_CONFIG(accessibility)
        self.seconder.setAccessibleName(QCoreApplication.translate("Motion", u"Seconder", None))
#endif // QT_CONFIG(accessibility)
        self.toBodyLabel.setText(QCoreApplication.translate("Motion", u"&Recommend to", None))
#if QT_CONFIG(accessibility)
        self.toBody.setAccessibleName(QCoreApplication.translate("Motion", u"Body that decides", None))
#endif // QT_CONFIG(accessibility)
        self.toBody.setPlaceholderText(QCoreApplication.translate("Motion", u"Only where another body decides: Cabinet, Council", None))
        self.reasonsLabel.setText(QCoreApplication.translate("Motion", u"R&easons", None))
#if QT_CONFIG(accessibility)
        self.reasons.setAccessibleName(QCoreApplication.translate("Motion", u"Reasons for decision", None))
#endif // QT_CONFIG(accessibility)
        self.reasons.setPlaceholderText(QCoreApplication.translate("Motion", u"Reasons for decision, if they are minuted", None))
        self.mannerLabel.setText(QCoreApplication.translate("Motion", u"&Vote", None))
#if QT_CONFIG(accessibility)
        self.manner.setAccessibleName(QCoreApplication.translate("Motion", u"How the vote was taken", None))
#endif // QT_CONFIG(accessibility)
        self.forCountLabel.setText(QCoreApplication.translate("Motion", u"F&or", None))
#if QT_CONFIG(accessibility)
        self.forCount.setAccessibleName(QCoreApplication.translate("Motion", u"For", None))
#endif // QT_CONFIG(accessibility)
        self.forCount.setPlaceholderText(QCoreApplication.translate("Motion", u"0", None))
        self.againstCountLabel.setText(QCoreApplication.translate("Motion", u"A&gainst", None))
#if QT_CONFIG(accessibility)
        self.againstCount.setAccessibleName(QCoreApplication.translate("Motion", u"Against", None))
#endif // QT_CONFIG(accessibility)
        self.againstCount.setPlaceholderText(QCoreApplication.translate("Motion", u"0", None))
        self.abstainCountLabel.setText(QCoreApplication.translate("Motion", u"Abs&tained", None))
#if QT_CONFIG(accessibility)
        self.abstainCount.setAccessibleName(QCoreApplication.translate("Motion", u"Abstained", None))
#endif // QT_CONFIG(accessibility)
        self.abstainCount.setPlaceholderText(QCoreApplication.translate("Motion", u"0", None))
        self.dissentLabel.setText(QCoreApplication.translate("Motion", u"&Dissent", None))
#if QT_CONFIG(accessibility)
        self.dissent.setAccessibleName(QCoreApplication.translate("Motion", u"Who asked for their vote against to be recorded", None))
#endif // QT_CONFIG(accessibility)
        self.dissent.setPlaceholderText(QCoreApplication.translate("Motion", u"Names or initials, with commas", None))
        self.reads.setText("")
        self.refusal.setText("")
        self.amendment.setText(QCoreApplication.translate("Motion", u"&Amendment\u2026", None))
        self.named.setText(QCoreApplication.translate("Motion", u"Recorded &by name\u2026", None))
        self.cancel.setText(QCoreApplication.translate("Motion", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Motion", u"Write into the minutes", None))
    # retranslateUi

