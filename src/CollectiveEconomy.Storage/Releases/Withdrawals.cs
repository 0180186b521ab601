using System.Text.Encodings.Web;
using System.Text.Json;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Withdraws releases by a file beside each: the release itself never changes.</summary>
public static class Withdrawals
{
    /// <summary>How the file of a withdrawal ends, after the name of the release.</summary>
    internal const string Suffix = ".withdrawn.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Withdraws a release; one that is withdrawn already keeps its first day, with the new reason.</summary>
    /// <param name="folder">Where it lies.</param>
    /// <param name="id">Its name.</param>
    /// <param name="reason">Why, for readers.</param>
    /// <param name="now">The moment.</param>
    /// <param name="reasonEn">The reason in English; null when it is not given in English apart.</param>
    /// <returns>What readers will see.</returns>
    /// <exception cref="ReleaseDamaged">There is no such release, or its package can't be read.</exception>
    public static Withdrawal Withdraw(this ReleaseFolder folder, ReleaseId id, string reason, DateTimeOffset now, string? reasonEn = null)
    {
        var withdrawal = new Withdrawal(reason, folder.ReadPackage(id).Withdrawal?.At ?? VietNamTime.Of(now), reasonEn);
        Durable.Write(FileOf(folder, id), JsonSerializer.SerializeToUtf8Bytes(withdrawal, Json));
        return withdrawal;
    }

    /// <summary>The withdrawal of a release; null when it is not withdrawn.</summary>
    /// <exception cref="ReleaseDamaged">The file is there and can't be read: whether the release may be used is not known then.</exception>
    internal static Withdrawal? ReadWithdrawal(this ReleaseFolder folder, ReleaseId id)
    {
        var file = FileOf(folder, id);
        if (!File.Exists(file))
            return null;
        try
        {
            return JsonSerializer.Deserialize<Withdrawal>(File.ReadAllBytes(file), Json) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new ReleaseDamaged(id, Path.GetFileName(file), new("không phải là tệp thu hồi", "is not a withdrawal"));
        }
    }

    private static string FileOf(ReleaseFolder folder, ReleaseId id) => Path.Combine(folder.Location, id + Suffix);
}
