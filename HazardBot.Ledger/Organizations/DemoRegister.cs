using HazardBot.Ledger.Organizations.Import;
using HazardBot.Ledger.Tables;

namespace HazardBot.Ledger.Organizations;

/// <summary>
/// An invented register for Development, for <c>understand</c> without a register of its own, and for tests: the districts are
/// real places, the schools and people are not. Read by the same code as any other file.
/// </summary>
public static class DemoRegister
{
    private static readonly Lazy<Register> LazyRegister = new(() => new Register(Rows(OrganizationImport.Read(OrganizationsFile()))));

    private static readonly Lazy<IReadOnlyList<StaffMember>> LazyStaff = new(() => Rows(StaffImport.Read(StaffFile(), Register)));

    public static Register Register => LazyRegister.Value;

    public static IReadOnlyList<StaffMember> Staff => LazyStaff.Value;

    /// <summary>The file as it ships: also an example of the format.</summary>
    public static byte[] OrganizationsFile() => Resource("demo-organizations.csv");

    /// <inheritdoc cref="OrganizationsFile"/>
    public static byte[] StaffFile() => Resource("demo-staff.csv");

    private static IReadOnlyList<T> Rows<T>(ImportReading<T> reading) => reading.IsGood
        ? reading.Rows
        : throw new InvalidOperationException("The demo register that ships is faulty: " + ImportTexts.Of(reading.Problems[0]).En);

    private static byte[] Resource(string name)
    {
        using var stream = typeof(DemoRegister).Assembly.GetManifestResourceStream("HazardBot.Ledger.Organizations.Data." + name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
