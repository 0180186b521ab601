using System.Globalization;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>Names the next release and its moment. Names are given in the order of publication, so no release may overtake one under embargo.</summary>
/// <param name="Id">Its name.</param>
/// <param name="CreatedAt">The moment at which it is made.</param>
/// <param name="PublishedAt">The moment of publication.</param>
/// <param name="Previous">The newest that is public by then; null when there is none.</param>
internal sealed record NextRelease(ReleaseId Id, DateTimeOffset CreatedAt, DateTimeOffset PublishedAt, ReleaseId? Previous)
{
    /// <exception cref="EmbargoRefused">The moment is over, or earlier than that of a release under embargo.</exception>
    public static NextRelease After(ReleaseFolder folder, DateTimeOffset now, DateTimeOffset? embargo)
    {
        var created = VietNamTime.Of(now);
        if (embargo <= created)
            throw new EmbargoRefused(
                new(
                    $"Thời điểm công bố {Text(embargo.Value)} đã qua: hãy cho thời điểm muộn hơn, hoặc không cho.",
                    $"The embargo ends at {Text(embargo.Value)}, which is in the past: give a later time, or none."
                )
            );
        var moment = VietNamTime.Of(embargo ?? created);
        var earlier = folder.List();
        var described = earlier.Select(id => Describe(folder, id)).OfType<Release>().ToList();
        if (described.Find(release => release.PublishedAt > moment && release.Withdrawal is null) is { } waiting)
            throw new EmbargoRefused(
                new(
                    $"Đợt công bố {waiting.Id} chưa được công khai đến {Text(waiting.PublishedAt)}: hãy công bố vào thời điểm đó hoặc muộn hơn, hoặc thu hồi đợt đó trước.",
                    $"Release {waiting.Id} is under embargo until {Text(waiting.PublishedAt)}: publish with an embargo until then or later, or withdraw it first."
                )
            );
        var sequence = earlier.Where(id => id.Year == moment.Year).Select(id => id.Sequence).DefaultIfEmpty().Max() + 1;
        return new NextRelease(new ReleaseId(moment.Year, sequence), created, moment, NewestPublic(earlier, described, moment));
    }

    // Of a release that can't be read nobody knows its moment; it counts as public, as nearly all are.
    private static ReleaseId? NewestPublic(IReadOnlyList<ReleaseId> earlier, List<Release> described, DateTimeOffset moment) =>
        earlier
            .Where(id => described.Find(release => release.Id == id) is not { } release || release.PublishedAt <= moment)
            .Select(id => (ReleaseId?)id)
            .LastOrDefault();

    private static Release? Describe(ReleaseFolder folder, ReleaseId id)
    {
        try
        {
            return folder.Describe(id);
        }
        catch (ReleaseDamaged)
        {
            return null;
        }
    }

    private static string Text(DateTimeOffset moment) =>
        VietNamTime.Of(moment).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);
}
