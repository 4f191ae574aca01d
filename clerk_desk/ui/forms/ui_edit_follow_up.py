# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'edit_follow_up.ui'
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

class Ui_EditFollowUp(object):
    def setupUi(self, EditFollowUp):
        if not EditFollowUp.objectName():
            EditFollowUp.setObjectName(u"EditFollowUp")
        EditFollowUp.resize(540, 460)
        self.column = QVBoxLayout(EditFollowUp)
        self.column.setObjectName(u"column")
        self.title = QLabel(EditFollowUp)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.what = QLabel(EditFollowUp)
        self.what.setObjectName(u"what")
        self.what.setWordWrap(True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.what)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.calledLabel = QLabel(EditFollowUp)
        self.calledLabel.setObjectName(u"calledLabel")
        self.calledLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.calledLabel)

        self.called = TextLine(EditFollowUp)
        self.called.setObjectName(u"called")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.called)

        self.ownerLabel = QLabel(EditFollowUp)
        self.ownerLabel.setObjectName(u"ownerLabel")
        self.ownerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.ownerLabel)

        self.owner = TextLine(EditFollowUp)
        self.owner.setObjectName(u"owner")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.owner)

        self.dueLabel = QLabel(EditFollowUp)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dueLabel)

        self.due = TextLine(EditFollowUp)
        self.due.setObjectName(u"due")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.due)

        self.readAs = QLabel(EditFollowUp)
        self.readAs.setObjectName(u"readAs")
        self.readAs.setWordWrap(True)
        self.readAs.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.readAs)

        self.kindLabel = QLabel(EditFollowUp)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.whom = QHBoxLayout()
        self.whom.setObjectName(u"whom")
        self.kind = Choice(EditFollowUp)
        self.kind.setObjectName(u"kind")

        self.whom.addWidget(self.kind)

        self.toLabel = QLabel(EditFollowUp)
        self.toLabel.setObjectName(u"toLabel")
        self.toLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.whom.addWidget(self.toLabel)

        self.to = TextLine(EditFollowUp)
        self.to.setObjectName(u"to")

        self.whom.addWidget(self.to)


        self.fields.setLayout(4, QFormLayout.ItemRole.FieldRole, self.whom)

        self.noteLabel = QLabel(EditFollowUp)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = TextLine(EditFollowUp)
        self.note.setObjectName(u"note")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.note)


        self.column.addLayout(self.fields)

        self.refusal = QLabel(EditFollowUp)
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

        self.cancel = Push(EditFollowUp)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(EditFollowUp)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.calledLabel.setBuddy(self.called)
        self.ownerLabel.setBuddy(self.owner)
        self.dueLabel.setBuddy(self.due)
        self.kindLabel.setBuddy(self.kind)
        self.toLabel.setBuddy(self.to)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.called, self.owner)
        QWidget.setTabOrder(self.owner, self.due)
        QWidget.setTabOrder(self.due, self.kind)
        QWidget.setTabOrder(self.kind, self.to)
        QWidget.setTabOrder(self.to, self.note)
        QWidget.setTabOrder(self.note, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(EditFollowUp)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(EditFollowUp)
    # setupUi

    def retranslateUi(self, EditFollowUp):
        EditFollowUp.setWindowTitle(QCoreApplication.translate("EditFollowUp", u"Edit follow-up", None))
        self.title.setText("")
        self.what.setText("")
        self.calledLabel.setText(QCoreApplication.translate("EditFollowUp", u"&What", None))
#if QT_CONFIG(accessibility)
        self.called.setAccessibleName(QCoreApplication.translate("EditFollowUp", u"What is to be done", None))
#endif // QT_CONFIG(accessibility)
        self.ownerLabel.setText(QCoreApplication.translate("EditFollowUp", u"&Owner", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("EditFollowUp", u"Owner", None))
#endif // QT_CONFIG(accessibility)
        self.owner.setPlaceholderText(QCoreApplication.translate("EditFollowUp", u"Who owes it", None))
        self.dueLabel.setText(QCoreApplication.translate("EditFollowUp", u"&Due", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("EditFollowUp", u"Due", None))
#endif // QT_CONFIG(accessibility)
        self.due.setPlaceholderText(QCoreApplication.translate("EditFollowUp", u"18 January, or in six weeks", None))
        self.readAs.setText("")
        self.kindLabel.setText(QCoreApplication.translate("EditFollowUp", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("EditFollowUp", u"Kind", None))
#endif // QT_CONFIG(accessibility)
        self.toLabel.setText(QCoreApplication.translate("EditFollowUp", u"&To", None))
#if QT_CONFIG(accessibility)
        self.to.setAccessibleName(QCoreApplication.translate("EditFollowUp", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.to.setPlaceholderText(QCoreApplication.translate("EditFollowUp", u"Members, or who gets it", None))
        self.noteLabel.setText(QCoreApplication.translate("EditFollowUp", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("EditFollowUp", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("EditFollowUp", u"For the history, if there is anything to say", None))
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("EditFollowUp", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("EditFollowUp", u"Keep changes", None))
    # retranslateUi

