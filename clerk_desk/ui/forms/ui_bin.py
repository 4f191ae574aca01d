# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bin.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QSizePolicy, QSpacerItem, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

from clerk_desk.ui.dialogs.push import Push

class Ui_Bin(object):
    def setupUi(self, Bin):
        if not Bin.objectName():
            Bin.setObjectName(u"Bin")
        Bin.resize(640, 480)
        self.column = QVBoxLayout(Bin)
        self.column.setObjectName(u"column")
        self.title = QLabel(Bin)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(Bin)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.gone = QTreeWidget(Bin)
        self.gone.setObjectName(u"gone")
        self.gone.setRootIsDecorated(False)
        self.gone.setHeaderHidden(True)
        self.gone.setUniformRowHeights(False)
        self.gone.setWordWrap(True)

        self.column.addWidget(self.gone)

        self.refusal = QLabel(Bin)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Bin)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Bin)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.gone, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Bin)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Bin)
    # setupUi

    def retranslateUi(self, Bin):
        Bin.setWindowTitle(QCoreApplication.translate("Bin", u"Bin of this meeting", None))
        self.title.setText(QCoreApplication.translate("Bin", u"Bin of this meeting", None))
        self.note.setText("")
        ___qtreewidgetitem = self.gone.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("Bin", u"Where it was", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("Bin", u"What", None))
#if QT_CONFIG(accessibility)
        self.gone.setAccessibleName(QCoreApplication.translate("Bin", u"What was taken out", None))
#endif // QT_CONFIG(accessibility)
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Bin", u"&Close", None))
        self.act.setText(QCoreApplication.translate("Bin", u"Put it back", None))
    # retranslateUi

