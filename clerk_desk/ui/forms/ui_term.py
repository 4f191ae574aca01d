# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'term.ui'
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

class Ui_Term(object):
    def setupUi(self, Term):
        if not Term.objectName():
            Term.setObjectName(u"Term")
        Term.resize(500, 360)
        self.column = QVBoxLayout(Term)
        self.column.setObjectName(u"column")
        self.title = QLabel(Term)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.nameLabel = QLabel(Term)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextLine(Term)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.postLabel = QLabel(Term)
        self.postLabel.setObjectName(u"postLabel")
        self.postLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.postLabel)

        self.post = TextLine(Term)
        self.post.setObjectName(u"post")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.post)

        self.roleLabel = QLabel(Term)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.roleLabel)

        self.role = Choice(Term)
        self.role.setObjectName(u"role")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.role)

        self.dutyLabel = QLabel(Term)
        self.dutyLabel.setObjectName(u"dutyLabel")
        self.dutyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.dutyLabel)

        self.duty = TextLine(Term)
        self.duty.setObjectName(u"duty")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.duty)

        self.sinceLabel = QLabel(Term)
        self.sinceLabel.setObjectName(u"sinceLabel")
        self.sinceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.sinceLabel)

        self.since = TextLine(Term)
        self.since.setObjectName(u"since")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.since)

        self.untilLabel = QLabel(Term)
        self.untilLabel.setObjectName(u"untilLabel")
        self.untilLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.untilLabel)

        self.until = TextLine(Term)
        self.until.setObjectName(u"until")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.until)

        self.readAs = QLabel(Term)
        self.readAs.setObjectName(u"readAs")
        self.readAs.setWordWrap(True)
        self.readAs.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.readAs)


        self.column.addLayout(self.fields)

        self.refusal = QLabel(Term)
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

        self.cancel = Push(Term)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Term)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.postLabel.setBuddy(self.post)
        self.roleLabel.setBuddy(self.role)
        self.dutyLabel.setBuddy(self.duty)
        self.sinceLabel.setBuddy(self.since)
        self.untilLabel.setBuddy(self.until)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.post)
        QWidget.setTabOrder(self.post, self.role)
        QWidget.setTabOrder(self.role, self.duty)
        QWidget.setTabOrder(self.duty, self.since)
        QWidget.setTabOrder(self.since, self.until)
        QWidget.setTabOrder(self.until, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Term)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Term)
    # setupUi

    def retranslateUi(self, Term):
        Term.setWindowTitle(QCoreApplication.translate("Term", u"Member", None))
        self.title.setText(QCoreApplication.translate("Term", u"Member", None))
        self.nameLabel.setText(QCoreApplication.translate("Term", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("Term", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("Term", u"Councillor Ann Example", None))
        self.postLabel.setText(QCoreApplication.translate("Term", u"&Post", None))
#if QT_CONFIG(accessibility)
        self.post.setAccessibleName(QCoreApplication.translate("Term", u"Post", None))
#endif // QT_CONFIG(accessibility)
        self.post.setPlaceholderText(QCoreApplication.translate("Term", u"Head of Transport", None))
        self.roleLabel.setText(QCoreApplication.translate("Term", u"&Role", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("Term", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.dutyLabel.setText(QCoreApplication.translate("Term", u"&Duty", None))
#if QT_CONFIG(accessibility)
        self.duty.setAccessibleName(QCoreApplication.translate("Term", u"Duty", None))
#endif // QT_CONFIG(accessibility)
        self.duty.setPlaceholderText(QCoreApplication.translate("Term", u"Clerk", None))
        self.sinceLabel.setText(QCoreApplication.translate("Term", u"&Since", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("Term", u"Since", None))
#endif // QT_CONFIG(accessibility)
        self.since.setPlaceholderText(QCoreApplication.translate("Term", u"15 May 2026", None))
        self.untilLabel.setText(QCoreApplication.translate("Term", u"&Until", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("Term", u"Until", None))
#endif // QT_CONFIG(accessibility)
        self.until.setPlaceholderText(QCoreApplication.translate("Term", u"Still there", None))
        self.readAs.setText("")
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Term", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Term", u"Keep changes", None))
    # retranslateUi

