using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Caching;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Messages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>
/// The files of a release: <c>GET /releases/{id}/datapackage.json</c> describes them, <c>GET /releases/{id}/files/{name}</c> is one.
/// </summary>
internal static class BulkEndpoints
{
    private const string Digest = "Repr-Digest";
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapBulk(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/releases/{id}/" + PublicPackage.FileName, Methods, DescribeAsync);
        routes.MapMethods("/releases/{id}/" + PublicPackage.Folder + "/{name}", Methods, SendAsync);
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
                var file = all.FirstOrDefault(file => file.Name == name) ?? throw Unknown(name, all);
                var version = await versions.OfAsync(ResponseSource.Build) ?? "";
                var opened = await files.OpenAsync(file, version);
                var described = await DescribedFile.OfAsync(file, opened, http.RequestAborted);
                http.Response.Headers[Digest] = $"sha-256=:{Convert.ToBase64String(described.Checksum)}:";
                return SpooledFiles.Send(opened, BulkFiles.KeyOf(file, version), file.Format.MediaType, file.Name);
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

    private static RequestRefused Unknown(string name, IReadOnlyList<BulkFile> files)
    {
        var known = string.Join(", ", files.Select(file => file.Name));
        return new(
            BulkErrorCodes.FileUnknown,
            new(
                $"Đợt công bố không có tệp '{UnknownCode.Echo(name)}'; hãy dùng một trong: {known}.",
                $"The release does not have the file '{UnknownCode.Echo(name)}'; use one of {known}."
            )
        );
    }
}
