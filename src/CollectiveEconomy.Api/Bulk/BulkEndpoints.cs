using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>
/// The files of a release: <c>GET /releases/{id}/datapackage.json</c> describes them, <c>GET /releases/{id}/files/{name}</c> is one.
/// </summary>
internal static class BulkEndpoints
{
    private static readonly UnknownName OfRelease = new(BulkErrorCodes.FileUnknown, new("tệp của đợt công bố", "file of the release"));

    public static void MapBulk(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/releases/{id}/" + PublicPackage.FileName, ReadingMethods.All, DescribeAsync);
        routes.MapMethods("/releases/{id}/" + PublicPackage.Folder + "/{name}", ReadingMethods.All, SendAsync);
    }

    private static Task<IResult> DescribeAsync(
        string id,
        HttpContext http,
        ReleasesOfRequest releases,
        BulkFiles files,
        IDataVersions versions
    ) =>
        DataRefusals.AnswerAsync(
            http,
            async () => await files.SendPackageAsync(await UseAsync(id, http, releases), await versions.OfAsync(ResponseSource.Build) ?? "")
        );

    private static Task<IResult> SendAsync(
        string id,
        string name,
        HttpContext http,
        ReleasesOfRequest releases,
        BulkFiles files,
        IDataVersions versions
    ) =>
        DataRefusals.AnswerAsync(
            http,
            async () =>
            {
                var all = BulkRelease.FilesOf(await UseAsync(id, http, releases));
                var file = FileName.Find(name, all, file => file.Name, OfRelease);
                return await files.SendAsync(file, await versions.OfAsync(ResponseSource.Build) ?? "", http);
            }
        );

    private static async Task<LoadedRelease> UseAsync(string id, HttpContext http, ReleasesOfRequest releases)
    {
        var release = releases.State.Releases.Choose(id, asOf: null);
        var loaded = await releases.UseAsync(release);
        // Everybody gets what anybody gets.
        http.Response.SetHeaders(release, CallerAccess.Public);
        return loaded;
    }
}
