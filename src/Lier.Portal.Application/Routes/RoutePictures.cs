using Lier.Portal.Workflow.Pictures;

namespace Lier.Portal.Application.Routes;

/// <summary>One route drawn twice: for a wide page and for a narrow one.</summary>
public sealed record RoutePictures(WorkflowPicture Across, WorkflowPicture Down);
