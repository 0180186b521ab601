using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Api.Codelists;

/// <summary>The codes of lists that the register keeps, and that grow while the host runs; each is read for the first filter that names one.</summary>
internal sealed class RegisterCodes
{
    /// <summary>Codes of products.</summary>
    public PermittedCodes Products { get; } =
        PermittedCodes.Of(
            new("các sản phẩm", "the products"),
            now => now.Products.Select(row => row.Code),
            now => now.Products.Select(row => new NamedCode(row.Code, row.NameVi, row.NameEn))
        );

    /// <summary>Codes of programmes.</summary>
    public PermittedCodes Programmes { get; } =
        PermittedCodes.Of(
            new("các chương trình", "the programmes"),
            now => now.Programmes.Select(row => row.Code),
            now => now.Programmes.Select(row => new NamedCode(row.Code, row.NameVi, row.NameEn))
        );

    /// <summary>Codes of support units.</summary>
    public PermittedCodes SupportUnits { get; } =
        PermittedCodes.Of(
            new("các đơn vị tính của hỗ trợ", "the support units"),
            now => now.SupportUnits.Select(row => row.Code),
            now => now.SupportUnits.Select(row => new NamedCode(row.Code, row.NameVi, row.NameEn))
        );

    /// <summary>Codes of what outcomes measure.</summary>
    public PermittedCodes OutcomeIndicators { get; } =
        PermittedCodes.Of(
            new("các chỉ tiêu kết quả", "the outcome indicators"),
            now => now.OutcomeIndicators.Select(row => row.Code),
            now => now.OutcomeIndicators.Select(row => new NamedCode(row.Code, row.NameVi, row.NameEn))
        );

    /// <summary>Codes of what official figures measure.</summary>
    public PermittedCodes Indicators { get; } =
        PermittedCodes.Of(
            new("các chỉ tiêu", "the indicators"),
            now => now.Indicators.Select(row => row.Code),
            now => now.Indicators.Select(row => new NamedCode(row.Code, row.NameVi, row.NameEn))
        );

    /// <summary>Codes of source documents.</summary>
    public PermittedCodes Sources { get; } =
        PermittedCodes.Of(new("các tài liệu nguồn", "the source documents"), now => now.SourceDocuments.Select(row => row.Code));

    /// <summary>Codes of the bodies that issue source documents.</summary>
    public PermittedCodes Issuers { get; } =
        PermittedCodes.Of(new("các cơ quan ban hành", "the issuers"), now => now.SourceDocuments.Select(row => row.Issuer).Distinct());
}
