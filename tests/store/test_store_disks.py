"""Folders on network drives, as Linux, macOS and Windows tell of them."""
from __future__ import annotations

import pathlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from clerk_desk.desk.opening import open_desk, open_to_write
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.store.disks import remote_kind


@dataclass
class Disk:
    """A mounted disk as it is told of."""

    mountpoint: str
    fstype: str
    opts: str = "rw"


@pytest.mark.parametrize("disks, expected", [
    ([], ""),
    ([Disk("/", "ext4")], ""),
    ([Disk("/", "apfs", "rw,local")], ""),
    ([Disk("/", "ext4"), Disk("{folder}", "cifs")], "cifs"),
    ([Disk("/", "ext4"), Disk("{folder}", "NFS4")], "nfs4"),
    ([Disk("{folder}", "cifs"), Disk("{folder}/here", "ext4")], ""),
    ([Disk("{folder}/her", "nfs"), Disk("/", "ext4")], ""),
    ([Disk("/", "NTFS", "rw,remote")], "remote"),
    ([Disk("/", "9p")], ""),
])
def test_a_folder_is_on_the_disk_mounted_nearest_above_it(tmp_path, disks, expected):
    there = [Disk(each.mountpoint.format(folder=tmp_path), each.fstype, each.opts) for each in disks]
    assert remote_kind(tmp_path / "here" / "data", there) == expected


def test_a_windows_share_is_told_by_its_name():
    assert remote_kind(pathlib.PureWindowsPath(r"\\server\minutes\data")) == "a Windows share"


def test_this_computer_s_own_disk_is_none(tmp_path):
    assert remote_kind(tmp_path) == ""


@pytest.mark.parametrize("open_it", [open_desk, open_to_write])
def test_a_store_on_a_network_drive_is_refused_with_the_reason_and_not_made(tmp_path: Path, monkeypatch, open_it):
    monkeypatch.setattr("clerk_desk.store.disks._mounted", lambda: [Disk("/", "ext4"), Disk(str(tmp_path), "cifs")])
    with pytest.raises(CannotBeDone, match=r"network drive \(cifs\)"):
        open_it(tmp_path / "data")
    assert not (tmp_path / "data").exists()
