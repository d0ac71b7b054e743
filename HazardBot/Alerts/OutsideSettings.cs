using HazardBot.Ledger.Hazards;

namespace HazardBot.Alerts;

/// <summary>Section <c>Alerts:Outside</c>: who is told where nobody in the register has answered.</summary>
public sealed class OutsideSettings
{
    /// <summary>The channel of the address outside; empty for none.</summary>
    public string Channel { get; init; } = "";

    /// <summary>The address in that channel.</summary>
    public string Address { get; init; } = "";

    /// <summary>Null where none is set.</summary>
    public ReplyAddress? ToAddress() => Channel.Length == 0 || Address.Length == 0 ? null : new(Channel, Address, Address, null, "zh-CN");

    /// <summary>A channel without an address, or the other way round.</summary>
    public bool IsHalf => (Channel.Length == 0) != (Address.Length == 0);
}
