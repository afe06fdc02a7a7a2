package org.linkwork.community;

import static org.linkwork.chance.Decision.GROUP_BIRTH;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.linkwork.record.PathwayEvent;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/** All community groups of the neighbourhood, slot by slot, open or closed. */
public final class Community {
  private final Setting setting;
  private final CommunityFactory factory;
  private final CommunityGroup[] bySlot;
  private long openedWith;
  private long writtenOff;

  /** The groups as they stand before the first week. */
  public Community(Setting setting) {
    this.setting = setting;
    this.factory = new CommunityFactory(setting);
    double people = setting.parameters().place().registeredPeople();
    int slots = (int) Math.round(setting.parameters().place().groupsPer10000() * people / 10_000);
    bySlot = new CommunityGroup[slots];
    for (int slot = 0; slot < slots; slot++) {
      bySlot[slot] = factory.make(slot, 0, 0);
      openedWith += bySlot[slot].purse().funds();
    }
  }

  /** Number of slots. */
  public int slots() {
    return bySlot.length;
  }

  /** The group that fills a slot, or filled it last. */
  public CommunityGroup inSlot(int slot) {
    return bySlot[slot];
  }

  /** The open groups, by slot. */
  public List<CommunityGroup> open() {
    List<CommunityGroup> open = new ArrayList<>(bySlot.length);
    for (CommunityGroup group : bySlot) {
      if (group.isOpen()) {
        open.add(group);
      }
    }
    return open;
  }

  /** All groups that fill a slot or filled it last. */
  public List<CommunityGroup> all() {
    return List.of(bySlot);
  }

  /** Length in weeks of the next grant to the group. */
  int lengthOfNextGrant(CommunityGroup group, int number) {
    double secured = group.levers().closed(SubTheme.COMMUNITY_SECTOR);
    return factory.grantLength(group.slot(), group.generation(), number, secured);
  }

  /**
   * Closes a group for good; what it held or owed is written off.
   *
   * @param members referred members who lose it
   */
  void close(CommunityGroup group, int members) {
    group.close();
    writtenOff += group.purse().funds();
    setting.tell(new PathwayEvent.GroupClosed(setting.week(), group.id(), group.name(), members));
  }

  /**
   * Lets groups open in empty slots.
   *
   * @param birthsFactor how many times as many as usual
   * @param affordable sets a grant to one more group aside; without it none opens
   */
  void openNew(double birthsFactor, BooleanSupplier affordable) {
    int week = setting.week();
    double birth = Math.min(1, setting.levers().funding().birthsPerWeek() * birthsFactor);
    for (int slot = 0; slot < bySlot.length; slot++) {
      if (!bySlot[slot].isOpen()
          && setting.draws().happens(GROUP_BIRTH, slot, week, birth)
          && affordable.getAsBoolean()) {
        CommunityGroup group = factory.make(slot, bySlot[slot].generation() + 1, week);
        bySlot[slot] = group;
        openedWith += group.purse().funds();
        setting.tell(new PathwayEvent.GroupOpened(week, group.id(), group.name()));
      }
    }
  }

  /** Pence with which all groups so far have opened. */
  public long openedWith() {
    return openedWith;
  }

  /** Pence that closed groups held, less what they owed. */
  public long writtenOff() {
    return writtenOff;
  }
}
