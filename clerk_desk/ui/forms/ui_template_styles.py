# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'template_styles.ui'
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
    QLabel, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.push import Push

class Ui_TemplateStyles(object):
    def setupUi(self, TemplateStyles):
        if not TemplateStyles.objectName():
            TemplateStyles.setObjectName(u"TemplateStyles")
        TemplateStyles.resize(640, 600)
        self.column = QVBoxLayout(TemplateStyles)
        self.column.setObjectName(u"column")
        self.title = QLabel(TemplateStyles)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(TemplateStyles)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.area = QScrollArea(TemplateStyles)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.rows = QFormLayout(self.inside)
        self.rows.setObjectName(u"rows")
        self.area.setWidget(self.inside)

        self.column.addWidget(self.area)

        self.refusal = QLabel(TemplateStyles)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(TemplateStyles)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(TemplateStyles)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.act, self.cancel)

        self.retranslateUi(TemplateStyles)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(TemplateStyles)
    # setupUi

    def retranslateUi(self, TemplateStyles):
        TemplateStyles.setWindowTitle(QCoreApplication.translate("TemplateStyles", u"Styles of the template", None))
        self.title.setText(QCoreApplication.translate("TemplateStyles", u"Styles of the template", None))
        self.note.setText("")
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("TemplateStyles", u"&Cancel", None))
        self.act.setText(QCoreApplication.translate("TemplateStyles", u"Keep them", None))
    # retranslateUi

