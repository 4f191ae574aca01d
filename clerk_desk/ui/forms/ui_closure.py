# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'closure.ui'
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

from clerk_desk.ui.dialogs.fields import (Day, TextLine)
from clerk_desk.ui.dialogs.push import Push

class Ui_Closure(object):
    def setupUi(self, Closure):
        if not Closure.objectName():
            Closure.setObjectName(u"Closure")
        Closure.resize(480, 270)
        self.column = QVBoxLayout(Closure)
        self.column.setObjectName(u"column")
        self.title = QLabel(Closure)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.nameLabel = QLabel(Closure)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.name = TextLine(Closure)
        self.name.setObjectName(u"name")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.firstLabel = QLabel(Closure)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.firstLabel)

        self.first = Day(Closure)
        self.first.setObjectName(u"first")
        self.first.setCalendarPopup(True)

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.first)

        self.lastLabel = QLabel(Closure)
        self.lastLabel.setObjectName(u"lastLabel")
        self.lastLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.lastLabel)

        self.last = Day(Closure)
        self.last.setObjectName(u"last")
        self.last.setCalendarPopup(True)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.last)


        self.column.addLayout(self.fields)

        self.refusal = QLabel(Closure)
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

        self.cancel = Push(Closure)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Closure)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.name)
        self.firstLabel.setBuddy(self.first)
        self.lastLabel.setBuddy(self.last)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.first)
        QWidget.setTabOrder(self.first, self.last)
        QWidget.setTabOrder(self.last, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Closure)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Closure)
    # setupUi

    def retranslateUi(self, Closure):
        Closure.setWindowTitle(QCoreApplication.translate("Closure", u"Closure days", None))
        self.title.setText(QCoreApplication.translate("Closure", u"Closure days", None))
        self.nameLabel.setText(QCoreApplication.translate("Closure", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("Closure", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("Closure", u"Christmas closure", None))
        self.firstLabel.setText(QCoreApplication.translate("Closure", u"&First day", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("Closure", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.first.setDisplayFormat(QCoreApplication.translate("Closure", u"d MMMM yyyy", None))
        self.lastLabel.setText(QCoreApplication.translate("Closure", u"&Last day", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("Closure", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.last.setDisplayFormat(QCoreApplication.translate("Closure", u"d MMMM yyyy", None))
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Closure", u"Cancel", None))
        self.act.setText(QCoreApplication.translate("Closure", u"Close the offices", None))
    # retranslateUi

