using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Cooperatives;
using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Products;

/// <summary>Certifications in the schema.</summary>
[HasLineage<Certification>]
internal sealed class CertificationType()
    : TypeOf<Certification>(
        certification => certification.Id,
        certification => certification.CooperativeId,
        certification => certification.Scheme,
        certification => certification.ProductCode
    )
{
    /// <summary>The holder.</summary>
    public static IDataLoaderResult<Cooperative> Cooperative(
        [FromSource] Certification certification,
        [FromServices] CooperativeById loader
    ) => loader.LoadAsync(certification.CooperativeId)!;

    /// <summary>The scheme.</summary>
    public static Code Scheme([FromSource] Certification certification, [FromServices] CodelistDirectory codelists) =>
        codelists.Code(CodelistIds.CertificationScheme, certification.Scheme)!;

    /// <summary>Certified product; null when the certificate covers the whole organisation.</summary>
    public static IDataLoaderResult<Product?>? Product([FromSource] Certification certification, [FromServices] ProductByCode loader) =>
        certification.ProductCode is { } key ? loader.LoadAsync(key) : null;
}
