using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>Writes the reference data into an empty register.</summary>
public static class ReferenceWriter
{
    /// <summary>Writes every table of <paramref name="reference"/>, what is referred to before what refers to it.</summary>
    public static async Task WriteReferenceAsync(
        this RegisterContext register,
        ReferenceData reference,
        CancellationToken cancellationToken = default
    )
    {
        ReferenceChecks.Refuse(reference);
        await register.InsertAllAsync(reference.Regions, cancellationToken);
        await register.InsertAllAsync(reference.Provinces, cancellationToken);
        await register.InsertAllAsync(reference.AreaValidities, cancellationToken);
        await register.InsertAllAsync(reference.AreaEvents, cancellationToken);
        await register.InsertAllAsync(reference.Codelists, cancellationToken);
        await register.InsertAllAsync(reference.Codes, cancellationToken);
        await register.InsertAllAsync(reference.SourceDocuments, cancellationToken);
        await register.InsertAllAsync(
            reference.Indicators.OrderBy(indicator => indicator.NumeratorCode is null ? 0 : 1),
            cancellationToken
        );
        await register.InsertAllAsync(reference.OfficialFigures, cancellationToken);
        await register.InsertAllAsync(reference.Products, cancellationToken);
        await register.InsertAllAsync(reference.Designations, cancellationToken);
        await register.InsertAllAsync(reference.Programmes, cancellationToken);
        await register.InsertAllAsync(reference.SupportUnits, cancellationToken);
        await register.InsertAllAsync(reference.CriteriaSets, cancellationToken);
        await register.InsertAllAsync(reference.Criteria, cancellationToken);
        await register.InsertAllAsync(reference.OutcomeIndicators, cancellationToken);
        await register.InsertAllAsync(reference.ReportedCooperatives, cancellationToken);
        await register.InsertAllAsync(reference.ReportedModels, cancellationToken);
        await register.InsertAllAsync(reference.ReportedModelProducts, cancellationToken);
    }
}
