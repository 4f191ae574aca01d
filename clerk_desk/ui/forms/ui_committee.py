# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'committee.ui'
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

class Ui_Committee(object):
    def setupUi(self, Committee):
        if not Committee.objectName():
            Committee.setObjectName(u"Committee")
        Committee.resize(560, 470)
        self.column = QVBoxLayout(Committee)
        self.column.setObjectName(u"column")
        self.title = QLabel(Committee)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.nameLabel = QLabel(Committee)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextLine(Committee)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.codeLabel = QLabel(Committee)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.codeLabel)

        self.code = TextLine(Committee)
        self.code.setObjectName(u"code")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.code)

        self.codeNote = QLabel(Committee)
        self.codeNote.setObjectName(u"codeNote")
        self.codeNote.setWordWrap(True)
        self.codeNote.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.codeNote)

        self.styleLabel = QLabel(Committee)
        self.styleLabel.setObjectName(u"styleLabel")
        self.styleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.styleLabel)

        self.style = Choice(Committee)
        self.style.setObjectName(u"style")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.style)

        self.quorumLabel = QLabel(Committee)
        self.quorumLabel.setObjectName(u"quorumLabel")
        self.quorumLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.quorumLabel)

        self.quorum = TextLine(Committee)
        self.quorum.setObjectName(u"quorum")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.quorum)

        self.nationLabel = QLabel(Committee)
        self.nationLabel.setObjectName(u"nationLabel")
        self.nationLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.nationLabel)

        self.nation = Choice(Committee)
        self.nation.setObjectName(u"nation")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.nation)

        self.templateLabel = QLabel(Committee)
        self.templateLabel.setObjectName(u"templateLabel")
        self.templateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.templateLabel)

        self.template = TextLine(Committee)
        self.template.setObjectName(u"template")
        self.template.setReadOnly(True)

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.template)

        self.escalateLabel = QLabel(Committee)
        self.escalateLabel.setObjectName(u"escalateLabel")
        self.escalateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.escalateLabel)

        self.escalation = QHBoxLayout()
        self.escalation.setObjectName(u"escalation")
        self.escalateTo = TextLine(Committee)
        self.escalateTo.setObjectName(u"escalateTo")

        self.escalation.addWidget(self.escalateTo)

        self.afterLabel = QLabel(Committee)
        self.afterLabel.setObjectName(u"afterLabel")
        self.afterLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.escalation.addWidget(self.afterLabel)

        self.escalateAfter = TextLine(Committee)
        self.escalateAfter.setObjectName(u"escalateAfter")

        self.escalation.addWidget(self.escalateAfter)

        self.chasersLabel = QLabel(Committee)
        self.chasersLabel.setObjectName(u"chasersLabel")
        self.chasersLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.escalation.addWidget(self.chasersLabel)

        self.escalation.setStretch(0, 4)
        self.escalation.setStretch(2, 1)

        self.fields.setLayout(8, QFormLayout.ItemRole.FieldRole, self.escalation)


        self.column.addLayout(self.fields)

        self.templateButtons = QHBoxLayout()
        self.templateButtons.setObjectName(u"templateButtons")
        self.templatePush = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.templateButtons.addItem(self.templatePush)

        self.choose = Push(Committee)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.templateButtons.addWidget(self.choose)

        self.styles = Push(Committee)
        self.styles.setObjectName(u"styles")
        self.styles.setAutoDefault(False)

        self.templateButtons.addWidget(self.styles)

        self.takeAway = Push(Committee)
        self.takeAway.setObjectName(u"takeAway")
        self.takeAway.setAutoDefault(False)

        self.templateButtons.addWidget(self.takeAway)


        self.column.addLayout(self.templateButtons)

        self.refusal = QLabel(Committee)
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

        self.cancel = Push(Committee)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Committee)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.codeLabel.setBuddy(self.code)
        self.styleLabel.setBuddy(self.style)
        self.quorumLabel.setBuddy(self.quorum)
        self.nationLabel.setBuddy(self.nation)
        self.templateLabel.setBuddy(self.template)
        self.escalateLabel.setBuddy(self.escalateTo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.code)
        QWidget.setTabOrder(self.code, self.style)
        QWidget.setTabOrder(self.style, self.quorum)
        QWidget.setTabOrder(self.quorum, self.nation)
        QWidget.setTabOrder(self.nation, self.template)
        QWidget.setTabOrder(self.template, self.escalateTo)
        QWidget.setTabOrder(self.escalateTo, self.escalateAfter)
        QWidget.setTabOrder(self.escalateAfter, self.choose)
        QWidget.setTabOrder(self.choose, self.styles)
        QWidget.setTabOrder(self.styles, self.takeAway)
        QWidget.setTabOrder(self.takeAway, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Committee)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Committee)
    # setupUi

    def retranslateUi(self, Committee):
        Committee.setWindowTitle(QCoreApplication.translate("Committee", u"Committee", None))
        self.title.setText(QCoreApplication.translate("Committee", u"Committee", None))
        self.nameLabel.setText(QCoreApplication.translate("Committee", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("Committee", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("Committee", u"Transport Panel", None))
        self.codeLabel.setText(QCoreApplication.translate("Committee", u"C&ode", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("Committee", u"Code", None))
#endif // QT_CONFIG(accessibility)
        self.code.setPlaceholderText(QCoreApplication.translate("Committee", u"TP", None))
        self.codeNote.setText(QCoreApplication.translate("Committee", u"Begins the references of its follow-ups, such as TP 26/27-1.", None))
        self.styleLabel.setText(QCoreApplication.translate("Committee", u"House &style", None))
#if QT_CONFIG(accessibility)
        self.style.setAccessibleName(QCoreApplication.translate("Committee", u"House style", None))
#endif // QT_CONFIG(accessibility)
        self.quorumLabel.setText(QCoreApplication.translate("Committee", u"&Quorum", None))
#if QT_CONFIG(accessibility)
        self.quorum.setAccessibleName(QCoreApplication.translate("Committee", u"Quorum", None))
#endif // QT_CONFIG(accessibility)
        self.quorum.setPlaceholderText(QCoreApplication.translate("Committee", u"4", None))
        self.nationLabel.setText(QCoreApplication.translate("Committee", u"N&ation", None))
#if QT_CONFIG(tooltip)
        self.nation.setToolTip(QCoreApplication.translate("Committee", u"Whose bank holidays and rules it goes by.", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.nation.setAccessibleName(QCoreApplication.translate("Committee", u"Nation", None))
#endif // QT_CONFIG(accessibility)
        self.templateLabel.setText(QCoreApplication.translate("Committee", u"Word &template", None))
#if QT_CONFIG(accessibility)
        self.template.setAccessibleName(QCoreApplication.translate("Committee", u"Word template", None))
#endif // QT_CONFIG(accessibility)
        self.template.setPlaceholderText(QCoreApplication.translate("Committee", u"The house style\u2019s own", None))
        self.escalateLabel.setText(QCoreApplication.translate("Committee", u"Esca&late to", None))
#if QT_CONFIG(accessibility)
        self.escalateTo.setAccessibleName(QCoreApplication.translate("Committee", u"The post that hears of it when chasers are not answered", None))
#endif // QT_CONFIG(accessibility)
        self.escalateTo.setPlaceholderText(QCoreApplication.translate("Committee", u"the Chief Executive", None))
        self.afterLabel.setText(QCoreApplication.translate("Committee", u"after", None))
#if QT_CONFIG(accessibility)
        self.escalateAfter.setAccessibleName(QCoreApplication.translate("Committee", u"After how many chasers", None))
#endif // QT_CONFIG(accessibility)
        self.escalateAfter.setPlaceholderText(QCoreApplication.translate("Committee", u"2", None))
        self.chasersLabel.setText(QCoreApplication.translate("Committee", u"chasers", None))
        self.choose.setText(QCoreApplication.translate("Committee", u"Choose a &Word file\u2026", None))
        self.styles.setText(QCoreApplication.translate("Committee", u"Match styl&es\u2026", None))
        self.takeAway.setText(QCoreApplication.translate("Committee", u"Use the st&yle\u2019s own", None))
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Committee", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Committee", u"Keep changes", None))
    # retranslateUi

