# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'declare.ui'
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

class Ui_Declare(object):
    def setupUi(self, Declare):
        if not Declare.objectName():
            Declare.setObjectName(u"Declare")
        Declare.resize(620, 470)
        self.column = QVBoxLayout(Declare)
        self.column.setObjectName(u"column")
        self.title = QLabel(Declare)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.whoLabel = QLabel(Declare)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.whoLabel)

        self.who = Choice(Declare)
        self.who.setObjectName(u"who")
        self.who.setEditable(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.who)

        self.kindLabel = QLabel(Declare)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kind = Choice(Declare)
        self.kind.setObjectName(u"kind")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.itemLabel = QLabel(Declare)
        self.itemLabel.setObjectName(u"itemLabel")
        self.itemLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.itemLabel)

        self.item = Choice(Declare)
        self.item.setObjectName(u"item")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.item)

        self.natureLabel = QLabel(Declare)
        self.natureLabel.setObjectName(u"natureLabel")
        self.natureLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.natureLabel)

        self.nature = TextLine(Declare)
        self.nature.setObjectName(u"nature")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.nature)

        self.conductLabel = QLabel(Declare)
        self.conductLabel.setObjectName(u"conductLabel")
        self.conductLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.conductLabel)

        self.conduct = Choice(Declare)
        self.conduct.setObjectName(u"conduct")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.conduct)

        self.dispensationLabel = QLabel(Declare)
        self.dispensationLabel.setObjectName(u"dispensationLabel")
        self.dispensationLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.dispensationLabel)

        self.dispensation = TextLine(Declare)
        self.dispensation.setObjectName(u"dispensation")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.dispensation)

        self.lateLabel = QLabel(Declare)
        self.lateLabel.setObjectName(u"lateLabel")
        self.lateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.lateLabel)

        self.late = Choice(Declare)
        self.late.setObjectName(u"late")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.late)


        self.column.addLayout(self.fields)

        self.reads = QLabel(Declare)
        self.reads.setObjectName(u"reads")
        self.reads.setWordWrap(True)
        self.reads.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.reads)

        self.refusal = QLabel(Declare)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.down = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.down)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.takeBack = Push(Declare)
        self.takeBack.setObjectName(u"takeBack")
        self.takeBack.setAutoDefault(False)

        self.buttons.addWidget(self.takeBack)

        self.only = Push(Declare)
        self.only.setObjectName(u"only")
        self.only.setAutoDefault(False)

        self.buttons.addWidget(self.only)

        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Declare)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Declare)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.whoLabel.setBuddy(self.who)
        self.kindLabel.setBuddy(self.kind)
        self.itemLabel.setBuddy(self.item)
        self.natureLabel.setBuddy(self.nature)
        self.conductLabel.setBuddy(self.conduct)
        self.dispensationLabel.setBuddy(self.dispensation)
        self.lateLabel.setBuddy(self.late)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.who, self.kind)
        QWidget.setTabOrder(self.kind, self.item)
        QWidget.setTabOrder(self.item, self.nature)
        QWidget.setTabOrder(self.nature, self.conduct)
        QWidget.setTabOrder(self.conduct, self.dispensation)
        QWidget.setTabOrder(self.dispensation, self.late)
        QWidget.setTabOrder(self.late, self.takeBack)
        QWidget.setTabOrder(self.takeBack, self.only)
        QWidget.setTabOrder(self.only, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Declare)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Declare)
    # setupUi

    def retranslateUi(self, Declare):
        Declare.setWindowTitle(QCoreApplication.translate("Declare", u"Declare an interest", None))
        self.title.setText(QCoreApplication.translate("Declare", u"Declare an interest", None))
        self.whoLabel.setText(QCoreApplication.translate("Declare", u"&Who", None))
#if QT_CONFIG(accessibility)
        self.who.setAccessibleName(QCoreApplication.translate("Declare", u"Who declares it", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("Declare", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("Declare", u"Kind of interest", None))
#endif // QT_CONFIG(accessibility)
        self.itemLabel.setText(QCoreApplication.translate("Declare", u"&In", None))
#if QT_CONFIG(accessibility)
        self.item.setAccessibleName(QCoreApplication.translate("Declare", u"Item or whole meeting", None))
#endif // QT_CONFIG(accessibility)
        self.natureLabel.setText(QCoreApplication.translate("Declare", u"N&ature", None))
#if QT_CONFIG(accessibility)
        self.nature.setAccessibleName(QCoreApplication.translate("Declare", u"Nature of the interest", None))
#endif // QT_CONFIG(accessibility)
        self.nature.setPlaceholderText(QCoreApplication.translate("Declare", u"as her sister is employed by a provider", None))
        self.conductLabel.setText(QCoreApplication.translate("Declare", u"W&hat they did", None))
#if QT_CONFIG(accessibility)
        self.conduct.setAccessibleName(QCoreApplication.translate("Declare", u"What the member did", None))
#endif // QT_CONFIG(accessibility)
        self.dispensationLabel.setText(QCoreApplication.translate("Declare", u"Di&spensation", None))
#if QT_CONFIG(accessibility)
        self.dispensation.setAccessibleName(QCoreApplication.translate("Declare", u"Dispensation", None))
#endif // QT_CONFIG(accessibility)
        self.dispensation.setPlaceholderText(QCoreApplication.translate("Declare", u"Who gave it and when, if there is one", None))
        self.lateLabel.setText(QCoreApplication.translate("Declare", u"D&eclared", None))
#if QT_CONFIG(accessibility)
        self.late.setAccessibleName(QCoreApplication.translate("Declare", u"When it was declared", None))
#endif // QT_CONFIG(accessibility)
        self.reads.setText("")
        self.refusal.setText("")
        self.takeBack.setText(QCoreApplication.translate("Declare", u"Take &back", None))
        self.only.setText(QCoreApplication.translate("Declare", u"Declare &only", None))
        self.cancel.setText(QCoreApplication.translate("Declare", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Declare", u"Declare and write", None))
    # retranslateUi

