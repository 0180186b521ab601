using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>A secret seed of 128 bits for each organisation and year. One belongs to one thread; it remembers the last, as the values of a row come together.</summary>
internal sealed class SeedCipher : IDisposable
{
    private readonly Aes _aes = Aes.Create();
    private readonly ICryptoTransform _encryptor;
    private readonly byte[] _block = new byte[16];
    private readonly byte[] _seed = new byte[16];
    private (int CooperativeId, int Year)? _last;

    public SeedCipher(byte[] key)
    {
        _aes.Mode = CipherMode.ECB;
        _aes.Padding = PaddingMode.None;
        _encryptor = _aes.CreateEncryptor(key, null);
    }

    public (ulong First, ulong Second) Of(int cooperativeId, int year)
    {
        if (_last != (cooperativeId, year))
        {
            BinaryPrimitives.WriteInt32LittleEndian(_block, cooperativeId);
            BinaryPrimitives.WriteInt32LittleEndian(_block.AsSpan(4), year);
            _encryptor.TransformBlock(_block, 0, _block.Length, _seed, 0);
            _last = (cooperativeId, year);
        }

        return (BinaryPrimitives.ReadUInt64LittleEndian(_seed), BinaryPrimitives.ReadUInt64LittleEndian(_seed.AsSpan(8)));
    }

    public void Dispose()
    {
        _encryptor.Dispose();
        _aes.Dispose();
    }
}
