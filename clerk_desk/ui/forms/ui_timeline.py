# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'timeline.ui'
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

from clerk_desk.ui.dialogs.fields import TextLine
from clerk_desk.ui.dialogs.push import Push

class Ui_Timeline(object):
    def setupUi(self, Timeline):
        if not Timeline.objectName():
            Timeline.setObjectName(u"Timeline")
        Timeline.resize(680, 520)
        self.column = QVBoxLayout(Timeline)
        self.column.setObjectName(u"column")
        self.title = QLabel(Timeline)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.facts = QTreeWidget(Timeline)
        self.facts.setObjectName(u"facts")
        self.facts.setRootIsDecorated(False)
        self.facts.setHeaderHidden(True)
        self.facts.setUniformRowHeights(False)
        self.facts.setWordWrap(True)

        self.column.addWidget(self.facts)

        self.reads = QLabel(Timeline)
        self.reads.setObjectName(u"reads")
        self.reads.setWordWrap(True)
        self.reads.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.reads)

        self.times = QHBoxLayout()
        self.times.setObjectName(u"times")
        self.timeLabel = QLabel(Timeline)
        self.timeLabel.setObjectName(u"timeLabel")
        self.timeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.times.addWidget(self.timeLabel)

        self.time = TextLine(Timeline)
        self.time.setObjectName(u"time")

        self.times.addWidget(self.time)

        self.change = Push(Timeline)
        self.change.setObjectName(u"change")
        self.change.setAutoDefault(False)

        self.times.addWidget(self.change)

        self.pushTimes = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.times.addItem(self.pushTimes)

        self.remove = Push(Timeline)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)

        self.times.addWidget(self.remove)


        self.column.addLayout(self.times)

        self.refusal = QLabel(Timeline)
        self.refusal.setObjectName(u"refusal")
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.refusal)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.push = QSpacerItem(20, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.push)

        self.cancel = Push(Timeline)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.act = Push(Timeline)
        self.act.setObjectName(u"act")

        self.buttons.addWidget(self.act)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.timeLabel.setBuddy(self.time)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.facts, self.time)
        QWidget.setTabOrder(self.time, self.change)
        QWidget.setTabOrder(self.change, self.remove)
        QWidget.setTabOrder(self.remove, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)

        self.retranslateUi(Timeline)

        self.act.setDefault(True)


        QMetaObject.connectSlotsByName(Timeline)
    # setupUi

    def retranslateUi(self, Timeline):
        Timeline.setWindowTitle(QCoreApplication.translate("Timeline", u"Timeline of the meeting", None))
        self.title.setText(QCoreApplication.translate("Timeline", u"Timeline of the meeting", None))
        ___qtreewidgetitem = self.facts.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("Timeline", u"What happened", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("Timeline", u"Time", None))
#if QT_CONFIG(accessibility)
        self.facts.setAccessibleName(QCoreApplication.translate("Timeline", u"What happened, with times", None))
#endif // QT_CONFIG(accessibility)
        self.reads.setText("")
        self.timeLabel.setText(QCoreApplication.translate("Timeline", u"&Time", None))
#if QT_CONFIG(accessibility)
        self.time.setAccessibleName(QCoreApplication.translate("Timeline", u"Time of the chosen fact", None))
#endif // QT_CONFIG(accessibility)
        self.time.setPlaceholderText(QCoreApplication.translate("Timeline", u"20:05", None))
        self.change.setText(QCoreApplication.translate("Timeline", u"&Change the time", None))
        self.remove.setText(QCoreApplication.translate("Timeline", u"Take it &out", None))
        self.refusal.setText("")
        self.cancel.setText(QCoreApplication.translate("Timeline", u"C&lose", None))
        self.act.setText(QCoreApplication.translate("Timeline", u"Put into the &minutes", None))
    # retranslateUi

