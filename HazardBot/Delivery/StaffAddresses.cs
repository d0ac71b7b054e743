using HazardBot.Channels.WeCom;
using HazardBot.Ledger;
using HazardBot.Ledger.Hazards;
using HazardBot.Turns;

namespace HazardBot.Delivery;

/// <summary>Where a member of staff is reached: the chats bound to them, the last used first, then a platform that knows them by the register though they never wrote.</summary>
public sealed class StaffAddresses(OpenLedger ledger, RegisterWatch registers, ChannelSenders senders)
{
    public async Task<IReadOnlyList<ReplyAddress>> OfAsync(string staff, CancellationToken cancel)
    {
        List<ReplyAddress> addresses = [.. (await ledger.Bindings.AddressesAsync(staff, cancel)).Select(bound => bound.Address)];
        var register = registers.Current;
        if (register.FindStaff(staff)?.Wecom is { Length: > 0 } id
            && senders.Reach(WeComChannel.Name)
            && addresses.TrueForAll(address => address.Channel != WeComChannel.Name)
            && register.FindByWecom(id)?.Code == staff)
        {
            addresses.Add(new(WeComChannel.Name, WeComChannel.UserId(id), WeComChannel.UserId(id), null, "zh-CN"));
        }

        return addresses;
    }
}
