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

from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.dialogs.push import Push

class Ui_EditFollowUp(object):
    def setupUi(self, EditFollowUp):
        if not EditFollowUp.objectName():
            EditFollowUp.setObjectName(u"EditFollowUp")
        EditFollowUp.resize(540, 372)
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
        self.ownerLabel = QLabel(EditFollowUp)
        self.ownerLabel.setObjectName(u"ownerLabel")
        self.ownerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.ownerLabel)

        self.owner = TextLine(EditFollowUp)
        self.owner.setObjectName(u"owner")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.owner)

        self.dueLabel = QLabel(EditFollowUp)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dueLabel)

        self.due = TextLine(EditFollowUp)
        self.due.setObjectName(u"due")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.due)

        self.readAs = QLabel(EditFollowUp)
        self.readAs.setObjectName(u"readAs")
        self.readAs.setWordWrap(True)
        self.readAs.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.readAs)

        self.noteLabel = QLabel(EditFollowUp)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.note = TextLine(EditFollowUp)
        self.note.setObjectName(u"note")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.note)


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
        self.ownerLabel.setBuddy(self.owner)
        self.dueLabel.setBuddy(self.due)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.owner, self.due)
        QWidget.setTabOrder(self.due, self.note)
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
        self.noteLabel.setText(QCoreApplication.translate("EditFollowUp", u"&Note", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("EditFollowUp", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.note.setPlaceholderText(QCoreApplication.translate("EditFollowUp", u"For the history, if there is anything to say", None))
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("EditFollowUp", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("EditFollowUp", u"Keep changes", None))
    # retranslateUi

