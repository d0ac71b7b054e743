using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.InteropServices;

namespace HazardBot.Dialogs.Understanding.Model;

/// <summary>The files of classifiers in <c>Understanding/Data</c>: signature, numbers of classes, signs and hashes, scale, dense weights, hashes, rounded weights. Little endian.</summary>
public static class ModelFile
{
    private const uint Signature = 0x31434248;
    private const int Head = 20;

    /// <param name="dense">Sign by sign, the biases last.</param>
    public static byte[] Write(int classes, float scale, float[] dense, uint[] hashes, sbyte[] weights)
    {
        var file = new byte[Head + ((dense.Length + hashes.Length) * 4) + weights.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(file, Signature);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), classes);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), dense.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), hashes.Length);
        BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(16), scale);
        var at = Head;
        foreach (var weight in dense)
        {
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(at), weight);
            at += 4;
        }

        foreach (var hash in hashes)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), hash);
            at += 4;
        }

        MemoryMarshal.AsBytes(weights.AsSpan()).CopyTo(file.AsSpan(at));
        return file;
    }

    /// <exception cref="InvalidDataException">The bytes are no model of this form.</exception>
    public static TextClassifier Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < Head || BinaryPrimitives.ReadUInt32LittleEndian(file) != Signature)
        {
            throw new InvalidDataException("These bytes are no model.");
        }

        var classes = BinaryPrimitives.ReadInt32LittleEndian(file[4..]);
        var dense = new float[BinaryPrimitives.ReadInt32LittleEndian(file[8..])];
        var hashes = new uint[BinaryPrimitives.ReadInt32LittleEndian(file[12..])];
        if (file.Length != Head + ((dense.Length + hashes.Length) * 4) + (hashes.Length * classes))
        {
            throw new InvalidDataException("The model was cut off.");
        }

        var at = Head;
        for (var i = 0; i < dense.Length; i++, at += 4)
        {
            dense[i] = BinaryPrimitives.ReadSingleLittleEndian(file[at..]);
        }

        for (var i = 0; i < hashes.Length; i++, at += 4)
        {
            hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(file[at..]);
        }

        return new(classes, BinaryPrimitives.ReadSingleLittleEndian(file[16..]), dense, hashes, MemoryMarshal.Cast<byte, sbyte>(file[at..]).ToArray());
    }

    /// <summary>A model that ships with the program.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such model.</exception>
    public static TextClassifier Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"HazardBot.Dialogs.Understanding.Data.{name}")
            ?? throw new InvalidOperationException($"The model {name} is not embedded.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Read(file);
    }
}
