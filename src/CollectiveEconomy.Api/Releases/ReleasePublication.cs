using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Publishes on the host, as the command line does, and tells the catalogue at once.</summary>
/// <param name="publishing">Makes releases.</param>
/// <param name="whole">The register.</param>
/// <param name="catalogue">Serves them.</param>
/// <param name="life">Stops a publication when the host stops; who hangs up does not.</param>
/// <param name="log">Told who published what: the key's id, which names no person.</param>
internal sealed class ReleasePublication(
    Publisher publishing,
    WholeRegister whole,
    ReleaseCatalogue catalogue,
    IHostApplicationLifetime life,
    ILogger<ReleasePublication> log
)
{
    /// <summary>Publishes the next release.</summary>
    /// <param name="order">What is wanted.</param>
    /// <param name="by">Who wants it.</param>
    public async Task<Publication> PublishAsync(PublicationOrder order, CallerAccess by)
    {
        await using var register = whole.Open();
        try
        {
            var publication = await publishing.PublishAsync(register, order, life.ApplicationStopping);
            log.LogInformation(
                "Key {Key} {Did} release {Release}, public from {Moment:O}, with {Findings} findings.",
                by.KeyId,
                order.IsDryRun ? "tried" : "published",
                publication.Release.Id,
                publication.Release.PublishedAt,
                publication.Findings.Count
            );
            if (!order.IsDryRun)
                await catalogue.RefreshAsync();
            return publication;
        }
        catch (Exception refused)
            when (refused is PublicationRefused or EmbargoRefused or NothingToPublish or NoiseKeyDiffers or NoiseSeriesOver)
        {
            log.LogInformation("Key {Key} was refused a publication: {Reason}", by.KeyId, refused.Message);
            throw;
        }
    }
}
