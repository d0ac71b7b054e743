using HazardBot.Channels.WeCom;
using HazardBot.Dialogs.Turns;
using HazardBot.Ledger.Hazards;
using HazardBot.Ledger.Organizations;
using HazardBot.Ledger.Organizations.Bindings;

namespace HazardBot.Turns;

/// <param name="Staff">Null for the public.</param>
/// <param name="Binding">The binding that says so.</param>
/// <param name="Unbound">Why the chat is bound no more, where it was.</param>
public sealed record SpeakingPerson(StaffMember? Staff, Binding? Binding, BindingEnd? Unbound)
{
    /// <summary>Known by the platform's id alone: this turn binds the chat.</summary>
    public bool IsNewlyKnown { get; init; }

    public static SpeakingPerson Public { get; } = new(null, null, null);
}

/// <summary>Tells who speaks. For the public it reads nothing: only a conversation that was bound is looked up, or somebody whom the platform knows and the register too.</summary>
public sealed class WhoSpeaks(BindingStore bindings)
{
    public async Task<SpeakingPerson> WhoAsync(
        ConversationState state, IncomingMessage message, Register register, bool isVouched, DateTimeOffset now, CancellationToken cancel)
    {
        if (state.Binding is not { } id)
        {
            return isVouched && !message.IsGroup ? await KnownAsync(message.From, register, cancel) : SpeakingPerson.Public;
        }

        if (await bindings.FindAsync(id, cancel) is not { } binding)
        {
            return new(null, null, BindingEnd.TakenOver);
        }

        if (End(binding, register, now) is { } why)
        {
            return new(null, null, why);
        }

        // Somebody else in the same conversation is nobody of the staff, and the binding stands.
        return !message.IsGroup && bindings.IsOf(binding, message.From.Channel, message.From.User)
            ? new(register.FindStaff(binding.Staff), binding, null)
            : SpeakingPerson.Public;
    }

    /// <summary>Who has unbound themselves, or whom an administrator has, needs a code again.</summary>
    private async Task<SpeakingPerson> KnownAsync(ReplyAddress from, Register register, CancellationToken cancel) =>
        from.Channel == WeComChannel.Name && register.FindByWecom(from.User) is { } staff
        && await bindings.LastEndAsync(from.Channel, from.User, cancel) is not (BindingEnd.Self or BindingEnd.TakenOver)
            ? new(staff, null, null) { IsNewlyKnown = true }
            : SpeakingPerson.Public;

    private static BindingEnd? End(Binding binding, Register register, DateTimeOffset now) =>
        binding.Ended is { } ended ? ended
        : register.FindStaff(binding.Staff) is not { VanishedAt: null } ? BindingEnd.Left
        : binding.IsIdle(now) ? BindingEnd.Idle
        : null;
}
