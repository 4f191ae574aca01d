# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups.ui'
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

class Ui_Backups(object):
    def setupUi(self, Backups):
        if not Backups.objectName():
            Backups.setObjectName(u"Backups")
        Backups.resize(700, 520)
        self.column = QVBoxLayout(Backups)
        self.column.setObjectName(u"column")
        self.title = QLabel(Backups)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.note = QLabel(Backups)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.note)

        self.there = QTreeWidget(Backups)
        self.there.setObjectName(u"there")
        self.there.setRootIsDecorated(False)
        self.there.setUniformRowHeights(True)

        self.column.addWidget(self.there)

        self.second = QHBoxLayout()
        self.second.setObjectName(u"second")
        self.place = QLabel(Backups)
        self.place.setObjectName(u"place")
        self.place.setWordWrap(True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.place.sizePolicy().hasHeightForWidth())
        self.place.setSizePolicy(sizePolicy)

        self.second.addWidget(self.place)

        self.choose = Push(Backups)
        self.choose.setObjectName(u"choose")
        self.choose.setAutoDefault(False)

        self.second.addWidget(self.choose)

        self.forget = Push(Backups)
        self.forget.setObjectName(u"forget")
        self.forget.setAutoDefault(False)

        self.second.addWidget(self.forget)


        self.column.addLayout(self.second)

        self.refusal = QLabel(Backups)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.look_over = Push(Backups)
        self.look_over.setObjectName(u"look_over")
        self.look_over.setAutoDefault(False)

        self.buttons.addWidget(self.look_over)

        self.space = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = Push(Backups)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.put_back = Push(Backups)
        self.put_back.setObjectName(u"put_back")
        self.put_back.setAutoDefault(False)

        self.buttons.addWidget(self.put_back)

        self.act = Push(Backups)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.there, self.choose)
        QWidget.setTabOrder(self.choose, self.forget)
        QWidget.setTabOrder(self.forget, self.look_over)
        QWidget.setTabOrder(self.look_over, self.cancel)
        QWidget.setTabOrder(self.cancel, self.put_back)
        QWidget.setTabOrder(self.put_back, self.act)

        self.retranslateUi(Backups)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Backups)
    # setupUi

    def retranslateUi(self, Backups):
        Backups.setWindowTitle(QCoreApplication.translate("Backups", u"Backups", None))
        self.title.setText(QCoreApplication.translate("Backups", u"Backups", None))
        self.note.setText("")
        ___qtreewidgetitem = self.there.headerItem()
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("Backups", u"Where", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("Backups", u"Size", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("Backups", u"What for", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("Backups", u"Made", None))
#if QT_CONFIG(accessibility)
        self.there.setAccessibleName(QCoreApplication.translate("Backups", u"Backups, newest first", None))
#endif // QT_CONFIG(accessibility)
        self.place.setText("")
        self.choose.setText(QCoreApplication.translate("Backups", u"Choose a &second place\u2026", None))
        self.forget.setText(QCoreApplication.translate("Backups", u"Stop co&pying there", None))
        self.refusal.setText("")
        self.look_over.setText(QCoreApplication.translate("Backups", u"&Look the store over", None))
        self.cancel.setText(QCoreApplication.translate("Backups", u"&Close", None))
        self.put_back.setText(QCoreApplication.translate("Backups", u"P&ut it back\u2026", None))
        self.act.setText(QCoreApplication.translate("Backups", u"Back up now", None))
    # retranslateUi

