package org.linkwork.community;

import static org.linkwork.chance.Decision.GROUP_BIRTH;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.linkwork.record.PathwayEvent;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * All community groups of the neighbourhood, slot by slot, open or closed.
 *
 * <p>In the usual slots groups open by themselves; spare slots stand empty until groups are
 * commissioned or community development workers help them to open.
 */
public final class Community {
  private final Setting setting;
  private final CommunityFactory factory;
  private final CommunityGroup[] bySlot;
  private final int usualSlots;
  private int[] openSlots;
  private long openedWith;
  private long writtenOff;

  /** The groups as they stand before the first week. */
  public Community(Setting setting) {
    this.setting = setting;
    this.factory = new CommunityFactory(setting);
    double people = setting.parameters().place().registeredPeople();
    int slots = (int) Math.round(setting.parameters().place().groupsPer10000() * people / 10_000);
    usualSlots = slots;
    bySlot =
        new CommunityGroup
            [slots
                + (int)
                    Math.round(
                        setting.parameters().place().spareGroupsPer10000() * people / 10_000)];
    for (int slot = 0; slot < bySlot.length; slot++) {
      bySlot[slot] = factory.make(slot, 0, 0);
      if (slot < slots) {
        openedWith += bySlot[slot].purse().funds();
      } else {
        bySlot[slot].close();
      }
    }
  }

  /** Number of slots in which groups open by themselves, the first of all. */
  public int slots() {
    return usualSlots;
  }

  /** Number of all slots, those included in which groups open only if planners see to it. */
  public int allSlots() {
    return bySlot.length;
  }

  /** The group that fills a slot, or filled it last. */
  public CommunityGroup inSlot(int slot) {
    return bySlot[slot];
  }

  /** The slots in which a group is open, in order; the caller must not change it. */
  public int[] openSlots() {
    if (openSlots == null) {
      openSlots = IntStream.range(0, bySlot.length).filter(slot -> bySlot[slot].isOpen()).toArray();
    }
    return openSlots;
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
    return factory.grantLength(group.slot(), group.generation(), number, securityOf(group));
  }

  /** How far long-term funding would secure the group's next grant, 0 to 1. */
  double securityOf(CommunityGroup group) {
    double closed = group.levers().closed(SubTheme.COMMUNITY_SECTOR);
    return setting.held().relax(SubTheme.COMMUNITY_SECTOR, closed);
  }

  /**
   * Closes a group for good; what it held or owed is written off.
   *
   * @param members referred members who lose it
   */
  void close(CommunityGroup group, int members) {
    group.close();
    openSlots = null;
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
    double byThemselves = setting.levers().funding().birthsPerWeek() * birthsFactor;
    double helped = helpedInEachSlot();
    for (int slot = 0; slot < bySlot.length; slot++) {
      if (!bySlot[slot].isOpen()
          && setting.draws().happens(GROUP_BIRTH, slot, week, birth(slot, byThemselves, helped))
          && affordable.getAsBoolean()) {
        open(slot);
      }
    }
  }

  private double birth(int slot, double byThemselves, double helped) {
    return Math.min(1, slot < usualSlots ? byThemselves + helped : helped);
  }

  /**
   * Opens a group with money of its own in the first spare slot that is empty, and says whether
   * there was one.
   */
  boolean openOneMore() {
    for (int slot = usualSlots; slot < bySlot.length; slot++) {
      if (!bySlot[slot].isOpen()) {
        open(slot);
        bySlot[slot].bringOwnMoney();
        return true;
      }
    }
    return false;
  }

  private void open(int slot) {
    int week = setting.week();
    CommunityGroup group = factory.make(slot, bySlot[slot].generation() + 1, week);
    bySlot[slot] = group;
    openSlots = null;
    openedWith += group.purse().funds();
    setting.tell(new PathwayEvent.GroupOpened(week, group.id(), group.name()));
  }

  /** Rate a week at which community development workers open a group in an empty slot. */
  private double helpedInEachSlot() {
    double workers = setting.levers().funding().developmentWorkers();
    int empty = bySlot.length - openSlots().length;
    double helped = workers * setting.parameters().group().helpedByWorkerPerWeek();
    return empty == 0 ? 0 : helped / empty;
  }

  /**
   * Lets some open groups meet in a practice this week, those with a low turn first; every practice
   * has groups of its own to ask, so that none takes another's.
   *
   * @param practices number of practices in the network
   * @param howMany groups that meet there
   * @param roomPlaces people whom the room holds
   */
  public void meetIn(int practice, int practices, int howMany, int roomPlaces) {
    IntStream.of(openSlots())
        .filter(slot -> slot % practices == practice)
        .mapToObj(slot -> bySlot[slot])
        .sorted(Comparator.comparingDouble(CommunityGroup::turn))
        .limit(howMany)
        .forEach(group -> group.meetIn(practice, roomPlaces));
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
