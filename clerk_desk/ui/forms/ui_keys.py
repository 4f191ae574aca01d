# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keys.ui'
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
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_Keys(object):
    def setupUi(self, Keys):
        if not Keys.objectName():
            Keys.setObjectName(u"Keys")
        Keys.resize(760, 600)
        self.column = QVBoxLayout(Keys)
        self.column.setObjectName(u"column")
        self.title = QLabel(Keys)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.list = QTreeWidget(Keys)
        self.list.headerItem().setText(0, "")
        self.list.headerItem().setText(1, "")
        self.list.setObjectName(u"list")
        self.list.setHeaderHidden(True)
        self.list.setColumnCount(2)
        self.list.setRootIsDecorated(False)

        self.column.addWidget(self.list)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.act = QPushButton(Keys)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.list, self.act)

        self.retranslateUi(Keys)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Keys)
    # setupUi

    def retranslateUi(self, Keys):
        Keys.setWindowTitle(QCoreApplication.translate("Keys", u"Keys", None))
        self.title.setText(QCoreApplication.translate("Keys", u"Keys", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("Keys", u"Keys and what they do", None))
#endif // QT_CONFIG(accessibility)
        self.act.setText(QCoreApplication.translate("Keys", u"Close", None))
    # retranslateUi

